import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { referencePage } from '../scripts/reference-page.js'

const PAGE = fileURLToPath(new URL('../../../docs/reference/cli.md', import.meta.url))

test('the reference page is what the commands say', async () => {
  const page = await format(referencePage(), { ...(await resolveConfig(PAGE)), filepath: PAGE })
  expect(readFileSync(PAGE, 'utf8')).toBe(page)
})
