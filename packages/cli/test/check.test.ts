import {
  explainFinding,
  parseProfile,
  locales,
  type Profile,
  reviewProfile,
  safeParseProfile,
} from '@gdpr-script/core'
import { exampleProfile, exampleProfiles, soundProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { run, TODAY } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

interface Report {
  profiles: {
    name: string
    line: number | null
    isUsable: boolean
    profile: { id: string; version: string } | null
    problems: {
      rule: string
      severity: string
      path: string
      place: string
      region: { line: number; column: number } | null
      problem: string
      fix: string
      citations: { id: string; label: string }[]
    }[]
  }[]
  summary: Record<string, number>
}

const reported = (stdout: string): Report => JSON.parse(stdout) as Report

const SOUND = soundProfile()
/** Breaks duties of each severity, one at a time: the test that says so stands first. */
const FAULTS: Readonly<Record<'error' | 'warning' | 'info', Profile>> = {
  error: soundProfile({ '/retention': undefined }),
  warning: soundProfile({ '/approvedBy': undefined }),
  info: soundProfile({ '/receipts': undefined }),
}

describe('exit codes', () => {
  test.each(Object.entries(FAULTS))(
    'the profile for "%s" has a finding of this severity and none worse',
    (severity, profile) => {
      const ranks = ['error', 'warning', 'info']
      const found = reviewProfile(parseProfile(profile), { today: TODAY }).map((finding) => finding.severity)
      const worst = found.toSorted((one, other) => ranks.indexOf(one) - ranks.indexOf(other))[0]
      expect(worst).toBe(severity)
    },
  )

  test('a sound profile is clean at every level', async () => {
    const cwd = folderWith({ 'sound.json': SOUND })
    for (const level of ['error', 'warning', 'info'])
      expect(await run(['check', 'sound.json', '--fail-on', level], { cwd })).toEqual({
        code: 0,
        stdout: '1 profile: 0 errors, 0 warnings, 0 notes.\n',
        stderr: '',
      })
  })

  test.each([
    ['error', 1, 1, 1],
    ['warning', 0, 1, 1],
    ['info', 0, 0, 1],
  ] as const)(
    'a profile with an %s fails at error: %i, warning: %i, info: %i',
    async (severity, ...codes) => {
      const cwd = folderWith({ 'profile.json': FAULTS[severity] })
      const levels = ['error', 'warning', 'info']
      const outcomes = await Promise.all(
        levels.map((level) => run(['check', 'profile.json', '--fail-on', level], { cwd })),
      )
      expect(outcomes.map(({ code }) => code)).toEqual(codes)
    },
  )

  test('fails on errors where no level is given', async () => {
    const cwd = folderWith({ 'error.json': FAULTS.error, 'warning.json': FAULTS.warning })
    expect((await run(['check', 'error.json'], { cwd })).code).toBe(1)
    expect((await run(['check', 'warning.json'], { cwd })).code).toBe(0)
  })

  test('a profile whose form is wrong is an error, not an unusable input', async () => {
    const cwd = folderWith({ 'profile.json': { ...SOUND, market: 'Sweden' } })
    expect((await run(['check', 'profile.json'], { cwd })).code).toBe(1)
  })

  test('the worst of many inputs counts', async () => {
    const cwd = folderWith({ 'a.json': SOUND, 'b.json': FAULTS.error, 'c.json': '{' })
    expect((await run(['check', 'a.json', 'b.json'], { cwd })).code).toBe(1)
    expect((await run(['check', 'a.json', 'b.json', 'c.json'], { cwd })).code).toBe(2)
  })
})

describe('what is reported', () => {
  test('is what the review finds, for every example', async () => {
    const files = Object.fromEntries(exampleProfiles().map((profile) => [`${profile.id}.json`, profile]))
    const { stdout } = await run(['check', '*.json', '--format', 'json'], { cwd: folderWith(files) })
    const { profiles } = reported(stdout)
    expect(profiles.map(({ name }) => name)).toEqual(Object.keys(files).toSorted())
    for (const { name, problems, profile } of profiles) {
      const parsed = parseProfile(files[name])
      const findings = reviewProfile(parsed, { today: TODAY })
      expect(profile).toEqual({ id: parsed.id, version: parsed.version })
      expect(problems.map(({ rule, path, problem }) => ({ rule, path, problem }))).toEqual(
        findings.map((finding) => ({
          rule: finding.rule,
          path: finding.path,
          problem: explainFinding(finding, 'en').problem,
        })),
      )
    }
  })

  test('is every issue where there is no profile', async () => {
    const broken = { ...SOUND, market: 'Sweden', extra: 1, controller: { name: 'Exempelbolaget' } }
    const result = safeParseProfile(broken)
    const issues = result.success ? [] : result.error.issues
    const { stdout } = await run(['check', 'profile.json', '--format', 'json'], {
      cwd: folderWith({ 'profile.json': broken }),
    })
    const problems = reported(stdout).profiles[0]!.problems
    expect(issues.length).toBeGreaterThan(2)
    expect(problems.map(({ rule, path, place, problem }) => [rule, path, `${place}: ${problem}`])).toEqual(
      issues.map(({ code, path, message }) => [`schema/${code}`, path, message]),
    )
  })

  test('names severity, place, problem, fix, rule and law to people', async () => {
    const cwd = folderWith({ 'profile.json': FAULTS.error })
    const [finding] = reviewProfile(parseProfile(FAULTS.error), { today: TODAY })
    const { problem, fix } = explainFinding(finding!, 'en')
    const { stdout } = await run(['check', 'profile.json'], { cwd })
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      `profile.json (${FAULTS.error.id} ${FAULTS.error.version})`,
      '  1:1  error  retention',
      `      ${problem}`,
      `      ${fix}`,
      '      retention-stated · /retention · GDPR 13(2)(a) · GDPR 14(2)(a)',
    ])
  })

  test('says where a person has to look', async () => {
    const review = soundProfile({ '/children': undefined })
    const { stdout } = await run(['check', 'p.json'], { cwd: folderWith({ 'p.json': review }) })
    expect(stdout).toContain('children  (a person has to look)')
  })

  test('is in the language asked for, and judges every language all the same', async () => {
    const cwd = folderWith({ 'profile.json': FAULTS.error })
    const [finding] = reviewProfile(parseProfile(FAULTS.error), { today: TODAY })
    const { stdout } = await run(['check', 'profile.json', '--locale', 'sv-FI'], { cwd })
    expect(stdout).toContain(explainFinding(finding!, 'sv').problem)
    expect(stdout).toContain('1 profil: 1 fel, ')
  })

  test('depends on the day', async () => {
    const cwd = folderWith({ 'profile.json': SOUND })
    const late = await run(['check', 'profile.json', '--today', '2027-11-01'], { cwd })
    expect(late.code).toBe(1)
    expect(late.stdout).toContain('profile-in-force')
  })

  test('stands with line and column, in a file as in a line of many', async () => {
    const faulty = { ...SOUND, market: 'Sweden' }
    const pretty = JSON.stringify(faulty, null, 2)
    const line = 1 + pretty.split('\n').findIndex((text) => text.startsWith('  "market"'))
    const cwd = folderWith({
      'pretty.json': pretty,
      'many.ndjson': `\n${JSON.stringify(SOUND)}\r\n${JSON.stringify(faulty)}`,
    })
    const { stdout } = await run(['check', 'pretty.json', 'many.ndjson', '--format', 'json'], { cwd })
    const { profiles } = reported(stdout)
    expect(profiles.map((each) => each.line)).toEqual([null, 2, 3])
    expect(profiles[0]!.problems[0]!.region).toMatchObject({ line, column: 3 })
    expect(profiles[2]!.problems[0]!.region).toMatchObject({
      line: 3,
      column: JSON.stringify(faulty).indexOf('"market"') + 1,
    })
  })

  test('holds no text of a profile that is refused', async () => {
    const secret = 'Kim Exempelsson 070-1740605'
    const broken = { ...SOUND, market: secret, controller: { name: 7, note: secret }, purposes: secret }
    const cwd = folderWith({ 'p.json': broken, 'q.json': `{"a": "${secret}"`, 'r.ndjson': `${secret}\n` })
    for (const format of ['text', 'json', 'sarif']) {
      const { stdout, stderr } = await run(['check', '*.*', '--format', format], { cwd })
      expect(stdout + stderr).not.toContain('Exempelsson')
    }
    const { stderr } = await run(['render', 'p.json', '--script', 'source'], { cwd })
    expect(stderr).not.toContain('Exempelsson')
  })
})

describe('colour', () => {
  const ESCAPE = '\u001b['
  const cwd = () => folderWith({ 'profile.json': FAULTS.error })
  test.each([
    ['a terminal', true, { terminals: ['stdout'] as const }],
    ['a terminal with NO_COLOR', false, { terminals: ['stdout'] as const, env: { NO_COLOR: '1' } }],
    ['a terminal with an empty NO_COLOR', true, { terminals: ['stdout'] as const, env: { NO_COLOR: '' } }],
    ['a terminal that cannot', false, { terminals: ['stdout'] as const, env: { TERM: 'dumb' } }],
    ['a file', false, {}],
    ['a file with FORCE_COLOR', true, { env: { FORCE_COLOR: '1' } }],
    ['a file with FORCE_COLOR=0', false, { env: { FORCE_COLOR: '0' } }],
  ])('for %s: %s', async (_, expected, world) => {
    const { stdout } = await run(['check', 'profile.json'], { cwd: cwd(), ...world })
    expect(stdout.includes(ESCAPE)).toBe(expected)
  })

  test('never in JSON', async () => {
    const { stdout } = await run(['check', 'profile.json', '--format', 'json'], {
      cwd: cwd(),
      terminals: ['stdout'],
    })
    expect(stdout).not.toContain(ESCAPE)
  })
})

describe('inputs that cannot be used', () => {
  const latin1 = Buffer.from(JSON.stringify(exampleProfile('fjallvind-energi')), 'latin1')
  const wide = Buffer.from(`\ufeff${JSON.stringify(SOUND)}`, 'utf16le')
  const large = JSON.stringify({ ...SOUND, padding: 'x'.repeat(256 * 1024) })

  test.each([
    ['no such file', 'none.json', {}, 'input/not-found'],
    ['a folder', 'folder', { 'folder/profile.json': SOUND }, 'input/directory'],
    ['a pattern without a match', 'x/*.json', {}, 'input/no-match'],
    ['what is not JSON', 'p.json', { 'p.json': 'hello' }, 'input/not-json'],
    ['what is cut off', 'p.json', { 'p.json': JSON.stringify(SOUND).slice(0, -9) }, 'input/not-json'],
    ['an empty file', 'p.json', { 'p.json': '' }, 'input/not-json'],
    ['an NDJSON file without a profile', 'p.ndjson', { 'p.ndjson': '\n \r\n' }, 'input/no-profile'],
    ['Latin-1', 'p.json', { 'p.json': latin1 }, 'input/not-utf-8'],
    ['UTF-16', 'p.json', { 'p.json': wide }, 'input/not-utf-8'],
    ['too much', 'p.json', { 'p.json': large }, 'input/too-large'],
    ['too much in a line', 'p.ndjson', { 'p.ndjson': large }, 'input/too-large'],
    ['a bomb of brackets', 'p.json', { 'p.json': '['.repeat(200_000) }, 'input/too-deep'],
    ['another version', 'p.json', { 'p.json': { ...SOUND, schemaVersion: 2 } }, 'input/unsupported-version'],
  ])('%s', async (_, operand, files, rule) => {
    const cwd = folderWith(files)
    const { code, stdout } = await run(['check', operand, '--format', 'json'], { cwd })
    const { profiles, summary } = reported(stdout)
    expect(profiles.flatMap(({ problems }) => problems.map((problem) => problem.rule))).toEqual([rule])
    expect(summary).toMatchObject({ profiles: 0, unusable: 1 })
    expect(code).toBe(2)
  })

  test('a list is JSON, but no profile: its form is wrong', async () => {
    const { code } = await run(['check', 'p.json'], { cwd: folderWith({ 'p.json': [] }) })
    expect(code).toBe(1)
  })

  test('a byte order mark is no fault', async () => {
    const cwd = folderWith({ 'p.json': `\ufeff${JSON.stringify(SOUND)}` })
    expect((await run(['check', 'p.json', '--fail-on', 'info'], { cwd })).code).toBe(0)
  })

  test('tells where the text stops being JSON', async () => {
    const cwd = folderWith({ 'p.json': '{\n  "schemaVersion": 1\n  "id": "x"\n}' })
    const { stdout } = await run(['check', 'p.json'], { cwd })
    expect(stdout).toContain('3:3')
    expect(stdout).toContain('line 3, character 3')
  })
})

describe('operands', () => {
  test('patterns, each file once and in order', async () => {
    const cwd = folderWith({ 'b.json': SOUND, 'a.json': SOUND, 'deep/c.json': SOUND })
    const names = async (...words: string[]) =>
      reported((await run(['check', ...words, '--format', 'json'], { cwd })).stdout).profiles.map(
        ({ name }) => name,
      )
    expect(await names('*.json', 'a.json')).toEqual(['a.json', 'b.json'])
    expect(await names('**/*.json')).toEqual(['a.json', 'b.json', 'deep/c.json'])
    expect(await names('{b,a}.json')).toEqual(['a.json', 'b.json'])
  })

  test('a file whose name looks like a pattern is a file', async () => {
    const cwd = folderWith({ '[a].json': SOUND })
    expect((await run(['check', '[a].json'], { cwd })).code).toBe(0)
  })

  test('none at all is a mistake', async () => {
    const { code, stderr } = await run(['check'])
    expect(code).toBe(2)
    expect(stderr).toContain("missing required argument 'profile'")
  })

  test.each([
    [['check', 'p.json', '--format', 'xml'], 'Allowed choices are text, json, sarif'],
    [['check', 'p.json', '--locale', 'fr'], `Known: ${locales.join(', ')}`],
    [['check', 'p.json', '--locale', 'not a tag'], `Known: ${locales.join(', ')}`],
    [['check', 'p.json', '--today', '2026-02-30'], 'Write a day of the calendar'],
    [['check', 'p.json', '--today', 'yesterday'], 'Write a day of the calendar'],
    [['check', 'p.json', '--fail-on', 'never'], 'Allowed choices are error, warning, info'],
    [['check', 'p.json', '--nope'], "unknown option '--nope'"],
    [['chekc'], 'Did you mean check?'],
  ])('%j', async (words, sentence) => {
    const { code, stderr, stdout } = await run(words)
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stdout).toBe('')
  })
})

test('nothing from a profile or a file name steers the terminal', async () => {
  const escape = String.fromCharCode(27)
  const bell = String.fromCharCode(7)
  const rtl = String.fromCharCode(0x202e)
  const hostile = `${escape}[31mRED${bell}${rtl}`
  const text = JSON.stringify({ ...SOUND, [hostile]: 1, contacts: { ...SOUND.contacts, [hostile]: 1 } })
  const folder = folderWith({ [`p${escape}[2J.json`]: text })
  const { stdout } = await run(['check', '*.json'], { cwd: folder })
  expect(stdout).toContain('RED')
  for (const character of [escape, bell, rtl]) expect(stdout).not.toContain(character)
})
