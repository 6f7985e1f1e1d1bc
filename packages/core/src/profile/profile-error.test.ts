import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { PROFILE_ISSUE_CODES } from './issue-sentences.js'
import { PROFILE_ERROR_CODES, ProfileError } from './profile-error.js'

const page = (code: string): string =>
  join(fileURLToPath(import.meta.url), '../../../../../docs/errors', `${code}.md`)

test.each(PROFILE_ERROR_CODES)('%s has its page: why, fix, example', (code) => {
  expect(existsSync(page(code))).toBe(true)
  const text = readFileSync(page(code), 'utf8')
  expect(text).toMatch(new RegExp(`^# ${code}\n`))
  for (const heading of ['## Why', '## Fix', '## Example']) expect(text).toContain(heading)
})

test('every code of an issue is explained on one of the pages', () => {
  const pages = PROFILE_ERROR_CODES.map((code) => readFileSync(page(code), 'utf8')).join('\n')
  expect(PROFILE_ISSUE_CODES.filter((code) => !pages.includes(`\`${code}\``))).toEqual([])
})

test('the error is an Error with a name of its own', () => {
  const error = new ProfileError('not-json', [{ path: '', code: 'not-json', message: 'The text: no.' }])
  expect(error).toBeInstanceOf(Error)
  expect(String(error)).toBe('ProfileError: The profile has 1 problem.\n- The text: no.')
})
