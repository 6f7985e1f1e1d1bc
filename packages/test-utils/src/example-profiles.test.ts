import { safeParseProfile } from '@gdpr-script/core/profile'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXAMPLE_PROFILE_IDS, exampleProfile } from './example-profiles.js'

// What nobody has: ranges that the Swedish authority sets aside for fiction, and prefixes that other countries do not use.
const FICTIONAL_NUMBERS = [
  /^\+468465004\d\d$/,
  /^\+463139006\d\d$/,
  /^\+464062804\d\d$/,
  /^\+469803192\d\d$/,
  /^\+467017406\d\d$/,
  /^\+4720\d{6}$/,
  /^\+4501\d{6}$/,
  /^\+3589000004\d\d$/,
  /^\+496990009\d{3}$/,
]

/** Every string of a value, however deep. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

test('every profile in the folder has a loader, and its file is named after its id', () => {
  const folder = new URL('../../../examples/profiles/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(EXAMPLE_PROFILE_IDS.map((id) => `${id}.json`).sort()).toEqual(names.sort())
  expect(EXAMPLE_PROFILE_IDS.map((id) => exampleProfile(id).id)).toEqual(EXAMPLE_PROFILE_IDS)
})

describe.each(EXAMPLE_PROFILE_IDS)('%s', (id) => {
  test('is valid', () => {
    const result = safeParseProfile(exampleProfile(id))
    expect(result.success ? [] : result.error.issues).toEqual([])
  })

  test('names no real number and no real domain', () => {
    const strings = stringsOf(exampleProfile(id))
    const numbers = strings.filter((text) => /^\+\d+$/.test(text))
    const domains = strings.flatMap((text) => /(?:https?:\/\/|@)([^/\s]+)/.exec(text)?.[1] ?? [])
    expect(numbers.filter((number) => !FICTIONAL_NUMBERS.some((range) => range.test(number)))).toEqual([])
    expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([])
  })

  test('comes as a fresh copy', () => {
    expect(exampleProfile(id)).toEqual(exampleProfile(id))
    expect(exampleProfile(id).contacts).not.toBe(exampleProfile(id).contacts)
  })
})
