import { safeParseProfile } from '@gdpr-script/core/profile'
import { expect, test } from 'vitest'
import { minimalProfile } from './minimal-profile.js'
import { profileVariants } from './profile-variants.js'
import { richProfile } from './rich-profile.js'

test.each(profileVariants())('$name is valid', ({ profile }) => {
  const result = safeParseProfile(profile)
  expect(result.success ? [] : result.error.issues).toEqual([])
})

test('no two variants have the same name or the same content', () => {
  const variants = profileVariants()
  const names = new Set(variants.map(({ name }) => name))
  const contents = new Set(variants.map(({ profile }) => JSON.stringify(profile)))
  expect(names.size).toBe(variants.length)
  expect(contents.size).toBe(variants.length)
})

test('an override replaces a field; undefined leaves it out', () => {
  expect(minimalProfile({ market: 'NO' }).market).toBe('NO')
  expect('offer' in richProfile({ offer: undefined })).toBe(false)
  expect(richProfile().contacts).not.toBe(richProfile().contacts)
})
