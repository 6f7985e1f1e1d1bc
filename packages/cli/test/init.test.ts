import {
  coverProfile,
  explainFinding,
  parseProfile,
  parseProfileText,
  reviewProfile,
} from '@gdpr-script/core'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { coverageTitle } from '../src/labels/coverage-title.js'
import { ENGLISH } from '../src/labels/en.js'
import { profileId } from '../src/init/profile-id.js'
import { runCli } from '../src/run-cli.js'
import { fakeIo, run, TODAY } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

const FLAGS = ['--name', 'Fjällvind Energi', '--country', 'SE']
const profileIn = (folder: string, name: string) => parseProfileText(readFileSync(join(folder, name), 'utf8'))

describe('without a terminal', () => {
  test('writes a valid profile that says what was answered and nothing else', async () => {
    const cwd = folderWith({})
    const { code } = await run(['init', ...FLAGS], { cwd })
    expect(code).toBe(0)
    expect(profileIn(cwd, 'fjallvind-energi.json')).toEqual({
      schemaVersion: 1,
      id: 'fjallvind-energi',
      version: TODAY,
      defaultLocale: 'sv',
      locales: ['sv'],
      market: 'SE',
      controller: { name: 'Fjällvind Energi', country: 'SE' },
      caller: { name: 'Fjällvind Energi', role: 'controller' },
      contacts: {},
    })
  })

  test('takes every answer as an option', async () => {
    const cwd = folderWith({})
    const more = [
      [
        '--market',
        'NO',
        '--language',
        'en',
        '--language',
        'sv',
        '--caller',
        'Ringklar',
        '--role',
        'processor',
      ],
      [
        '--email',
        'kundservice@fjallvind.example',
        '--phone',
        '+46846500412',
        '--id',
        'norge',
        '--today',
        '2027-01-02',
      ],
    ].flat()
    expect((await run(['init', 'mine.json', ...FLAGS, ...more], { cwd })).code).toBe(0)
    const channels = { phone: { e164: '+46846500412' }, email: 'kundservice@fjallvind.example' }
    expect(profileIn(cwd, 'mine.json')).toEqual({
      schemaVersion: 1,
      id: 'norge',
      version: '2027-01-02',
      defaultLocale: 'en',
      locales: ['en', 'sv'],
      market: 'NO',
      controller: { name: 'Fjällvind Energi', country: 'SE', ...channels },
      caller: { name: 'Ringklar', role: 'processor' },
      rights: { default: 'service' },
      contacts: { service: { name: { en: 'customer service', sv: 'kundservice' }, ...channels } },
    })
  })

  test('lists everything that is still missing', async () => {
    const cwd = folderWith({})
    const { stdout } = await run(['init', 'p.json', ...FLAGS, '--language', 'en'], { cwd })
    const profile = profileIn(cwd, 'p.json')
    const findings = reviewProfile(profile, { today: TODAY })
    expect(findings.length).toBeGreaterThan(5)
    for (const finding of findings) {
      const { problem, fix } = explainFinding(finding, 'en')
      expect(stdout).toContain(`${problem} ${fix} [${finding.path}]`)
    }
    const missing = coverProfile(profile, { locale: 'en' }).filter(({ status }) => status === 'missing')
    for (const row of missing) expect(stdout).toContain(`: ${coverageTitle(row, ENGLISH)}`)
  })

  test('lists it in the language of the profile', async () => {
    const { stdout } = await run(['init', ...FLAGS], { cwd: folderWith({}) })
    expect(stdout).toContain('Det här saknas än:')
    expect(stdout).toContain('- GDPR 14(2)(a): Hur länge uppgifterna sparas')
  })

  test('never overwrites without --force', async () => {
    const cwd = folderWith({ 'mine.json': 'mine' })
    const refused = await run(['init', 'mine.json', ...FLAGS], { cwd })
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('mine.json: This file exists and was left alone.')
    expect(readFileSync(join(cwd, 'mine.json'), 'utf8')).toBe('mine')
    expect((await run(['init', 'mine.json', ...FLAGS, '--force'], { cwd })).code).toBe(0)
    expect(profileIn(cwd, 'mine.json').id).toBe('fjallvind-energi')
  })

  test('writes to standard output for "-", and notes beside it', async () => {
    const { stdout, stderr } = await run(['init', '-', ...FLAGS])
    expect(parseProfile(JSON.parse(stdout)).id).toBe('fjallvind-energi')
    expect(stderr).toContain('saknas')
  })

  test.each([
    [[], 'Nobody can be asked here. Give --name and --country.'],
    [['--name', 'A'], 'Give --country.'],
    [['--name', 'A', '--country', 'Sweden'], 'controller › country: This is not a country code.'],
    [
      ['--name', 'A', '--country', 'SE', '--phone', '08-465 004 12'],
      'This is not a number in international form.',
    ],
    [['--name', 'A', '--country', 'SE', '--caller', 'B'], 'Say with --role'],
    [['--name', 'A', '--country', 'SE', '--role', 'processor'], 'say who, with --caller'],
    [['--name', 'A', '--country', 'SE', '--language', '?'], 'Write a tag such as'],
    [['--name', 'A', '--country', 'SE', '--id', 'Not An Id'], 'The id must be'],
  ])('refuses %j', async (words, sentence) => {
    const cwd = folderWith({})
    const { code, stderr } = await run(['init', 'p.json', ...words], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(existsSync(join(cwd, 'p.json'))).toBe(false)
  })
})

describe('at a terminal', () => {
  /** Types answers, each when its question is on the screen. */
  async function typeInto(
    words: readonly string[],
    answers: readonly (readonly [question: string, keys: string])[],
  ) {
    const stdin = Object.assign(new PassThrough(), { setRawMode: () => undefined })
    const cwd = folderWith({})
    const { io, stdout, stderr } = fakeIo({ stdin, cwd, terminals: ['stdin', 'stdout', 'stderr'] })
    const left = [...answers]
    const next = (): void => {
      const [question, keys] = left[0] ?? []
      if (question === undefined || keys === undefined || !stderr.text.includes(question)) return
      left.shift()
      setImmediate(() => stdin.write(keys))
    }
    stderr.on('written', next)
    const code = await runCli(['init', ...words], io)
    return {
      code,
      cwd,
      stdout: stdout.text,
      stderr: stderr.text,
      unasked: left.map(([question]) => question),
    }
  }

  const ENTER = '\r'
  const DOWN = '\u001b[B'

  test('asks for what was not given', async () => {
    const { code, cwd, unasked } = await typeInto(
      ['p.json'],
      [
        ['Who is the controller', `Fjällvind Energi${ENTER}`],
        ['In which country', ENTER],
        ['Where do the people', ENTER],
        ['In which language', ENTER],
        ['Who calls?', `${DOWN}${ENTER}`],
        ['the company that calls', `Ringklar${ENTER}`],
        ['e-mail address', ENTER],
        ['telephone number', `+46846500412${ENTER}`],
      ],
    )
    expect({ code, unasked }).toEqual({ code: 0, unasked: [] })
    expect(profileIn(cwd, 'p.json')).toMatchObject({
      defaultLocale: 'sv',
      market: 'SE',
      controller: { name: 'Fjällvind Energi', country: 'SE' },
      caller: { name: 'Ringklar', role: 'processor' },
      contacts: { service: { phone: { e164: '+46846500412' } } },
    })
  })

  test('writes nothing where the person stops', async () => {
    const { code, cwd, stderr } = await typeInto(['p.json'], [['Who is the controller', '\u0003']])
    expect(code).toBe(2)
    expect(stderr).toContain('Stopped. Nothing was written.')
    expect(existsSync(join(cwd, 'p.json'))).toBe(false)
  })
})

test.each([
  ['Fjällvind Energi', 'fjallvind-energi'],
  ['Øre & Ærlig ß', 'ore-aerlig-ss'],
  ['  --A--  ', 'a'],
  ['电力公司', 'profile'],
  ['x'.repeat(100), 'x'.repeat(64)],
  [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
])('the id of "%s" is "%s"', (name, id) => {
  expect(profileId(name)).toBe(id)
})

test('an id made of a name is always valid', async () => {
  for (const name of ['A/S Ørsted', '123', '___', 'É', '-', '.'])
    expect((await run(['init', '-', '--name', name, '--country', 'SE'])).code).toBe(0)
})
