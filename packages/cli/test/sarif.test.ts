// The SARIF report against the schema of its format, and against the text it points into.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { exampleProfiles, minimalProfile, soundProfile } from '@gdpr-script/test-utils'
import type { Log, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import { run } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

const { $schema: _draft, id: _id, ...rules } = schema as Record<string, unknown>
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rules)

const faultsOf = (log: unknown) => {
  validate(log)
  return validate.errors ?? []
}

async function reportOn(files: Readonly<Record<string, unknown>>, ...words: string[]) {
  const { code, stdout } = await run(['check', ...words, '--format', 'sarif'], { cwd: folderWith(files) })
  const log = JSON.parse(stdout) as Log
  return { code, log, run: log.runs[0]!, results: log.runs[0]!.results! }
}

const FILES = {
  ...Object.fromEntries(exampleProfiles().map((profile) => [`${profile.id}.json`, profile])),
  'minimal.json': minimalProfile(),
  'form.json': { ...soundProfile(), market: 'Sweden' },
  'broken.json': '{ oops',
  'many.ndjson': `${JSON.stringify(minimalProfile())}\n{\n`,
}

test('the schema refuses what is no log', () => {
  expect(faultsOf({ version: '2.1.0' })).not.toEqual([])
  expect(faultsOf({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([])
})

test.each([
  ['a clean run', { 'sound.json': soundProfile() }, ['sound.json']],
  ['findings, issues and broken inputs', FILES, ['*.json', '*.ndjson', 'none.json']],
])('%s is valid', async (_, files, words) => {
  const { log } = await reportOn(files, ...words)
  expect(faultsOf(log)).toEqual([])
})

describe('a run over everything', () => {
  const reporting = () => reportOn(FILES, '*.json', '*.ndjson', 'none.json')

  test('describes each rule that found something, with help', async () => {
    const { run: whole, results } = await reporting()
    const described = whole.tool.driver.rules!
    expect(new Set(described.map(({ id }) => id))).toEqual(new Set(results.map(({ ruleId }) => ruleId)))
    for (const { ruleId, ruleIndex } of results) expect(described[ruleIndex!]!.id).toBe(ruleId)
    for (const { help, shortDescription } of described) {
      expect(help!.text).not.toBe('')
      expect(help!.markdown).not.toBe('')
      expect(shortDescription!.text).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('says whether every input could be used', async () => {
    expect((await reporting()).run.invocations).toEqual([{ executionSuccessful: false }])
    const clean = await reportOn({ 'sound.json': soundProfile() }, 'sound.json')
    expect(clean.run.invocations).toEqual([{ executionSuccessful: true }])
  })

  test('gives the levels of SARIF', async () => {
    const { results } = await reporting()
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']))
  })

  const regionOf = (result: Result) => result.locations![0]!.physicalLocation!.region

  test('points at keys and values of the file', async () => {
    const { results } = await reporting()
    const result = results.find(({ ruleId }) => ruleId === 'schema/country-code')!
    const { startLine, startColumn, endLine, endColumn } = regionOf(result)!
    const line = JSON.stringify(FILES['form.json'], null, 2).split('\n')[startLine! - 1]!
    expect(endLine).toBe(startLine)
    expect(line.slice(startColumn! - 1, endColumn! - 1)).toBe('"market": "Sweden"')
  })

  test('counts the lines of NDJSON', async () => {
    const { results } = await reporting()
    const inMany = results.filter(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri === 'many.ndjson',
    )
    expect(inMany.at(-1)).toMatchObject({ ruleId: 'input/not-json' })
    expect(regionOf(inMany.at(-1)!)).toMatchObject({ startLine: 2 })
    expect(inMany.slice(0, -1).every((result) => regionOf(result)!.startLine === 1)).toBe(true)
  })
})

test('writes paths as URIs', async () => {
  const { results } = await reportOn({ 'a b/ö#1.json': minimalProfile() }, 'a b/ö#1.json')
  expect(results[0]!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('a%20b/%C3%B6%231.json')
})
