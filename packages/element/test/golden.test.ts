// The same inputs give the same bytes in a browser as in Node, whose golden files these are.
import { EXAMPLE_PROFILE_IDS, exampleProfile, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { locales, parseProfile } from '@gdpr-script/core'
import { expect, test } from 'vitest'
import { goldenText } from '../../core/test/golden.js'

const files = import.meta.glob<string>('../../core/test/golden/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const profiles = [
  ...EXAMPLE_PROFILE_IDS.map((id) => [id, exampleProfile(id)] as const),
  ['rich', richProfile()] as const,
  ['minimal', minimalProfile()] as const,
]

test.each(profiles.flatMap(([name, profile]) => locales.map((locale) => [name, locale, profile] as const)))(
  '%s in %s',
  (name, locale, profile) => {
    const expected = files[`../../core/test/golden/${name}.${locale}.txt`]
    expect(expected).toBeDefined()
    expect(goldenText(parseProfile(profile), locale)).toBe(expected)
  },
)
