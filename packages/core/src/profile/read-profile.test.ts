import { minimalProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { ProfileError } from './profile-error.js'
import { safeParseProfile } from './parse-profile.js'
import { readProfile, readProfileText } from './read-profile.js'

const worded = (source: string): object => ({
  ...minimalProfile(),
  wording: { sv: { 'legal-basis.purpose': source } },
})

const PLAIN = worded('Vi vill {$purpose}.')
const COMPLEX = worded('Vi vill {$purpose :string}.')
const BROKEN = worded('Vi vill {$purpose')
const CASES: readonly (readonly [string, unknown])[] = [
  ['a profile without own wording', minimalProfile()],
  ['plain wording', PLAIN],
  ['wording that needs the library', COMPLEX],
  ['wording that is no message', BROKEN],
  ['an unknown function', worded('{$purpose :shout}')],
  ['an empty object', {}],
  ['another version', { ...minimalProfile(), schemaVersion: 2 }],
  ['nothing', undefined],
]

/** What came of a reading: the profile, or the code and the issues. */
const outcome = (reading: Promise<object>): Promise<unknown> =>
  reading.then(
    (profile) => ({ profile }),
    (error: unknown) => {
      if (!(error instanceof ProfileError)) throw error
      return { code: error.code, issues: error.issues }
    },
  )

function parsed(input: unknown): unknown {
  const result = safeParseProfile(input)
  if (result.success) return { profile: result.data }
  const { code, issues } = result.error
  return { code, issues }
}

describe.each(CASES)('%s', (_, input) => {
  test('is read as it is parsed', async () => {
    expect(await outcome(readProfile(input))).toEqual(parsed(input))
  })
})

test.each([PLAIN, COMPLEX, BROKEN])('text is read as the value it stands for', async (input) => {
  expect(await outcome(readProfileText(JSON.stringify(input)))).toEqual(parsed(input))
})
