import type { Profile } from '@gdpr-script/core'
import { exampleProfile, exampleProfiles, soundProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { matchLabels } from '../src/labels/match-labels.js'
import { SWEDISH } from '../src/labels/sv.js'
import { compareSentences } from '../src/diff/compare-sentences.js'
import { run } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

interface Changes {
  same: boolean
  changes: {
    locale: string
    occasions: {
      script?: string
      message?: { kind: string; channel: string }
      layer?: string
      source?: string
      right?: string
    }[]
    sentences: { change: string; clause: string | null; text: string }[]
  }[]
}

async function diff(before: Profile, after: Profile, ...words: string[]) {
  const cwd = folderWith({ 'old.json': before, 'new.json': after })
  const text = await run(['diff', 'old.json', 'new.json', ...words], { cwd })
  const json = await run(['diff', 'old.json', 'new.json', '--format', 'json', ...words], { cwd })
  expect(json.code).toBe(text.code)
  return { code: text.code, text: text.stdout, data: JSON.parse(json.stdout) as Changes }
}

const SOUND = soundProfile()

/** The changes that are heard in a script. */
const heardIn = ({ changes }: Changes, script: string) =>
  changes.filter(({ occasions }) => occasions.some((each) => each.script === script))

test.each(exampleProfiles().map((profile) => ({ profile })))(
  '$profile.id is the same as itself',
  async ({ profile }) => {
    const { code, text, data } = await diff(profile, profile)
    expect(text).toBe(`${matchLabels(profile.defaultLocale).noChange}\n`)
    expect({ code, same: data.same, changes: data.changes }).toEqual({ code: 0, same: true, changes: [] })
  },
)

test('what nobody hears is no change', async () => {
  const { code } = await diff(SOUND, soundProfile({ '/version': '2', '/approvedBy': 'Head of marketing' }))
  expect(code).toBe(0)
})

test('shows the sentence as it was and as it will be, in every language, where it is heard', async () => {
  const { code, data, text } = await diff(SOUND, soundProfile({ '/rights/responseDays': 14 }))
  expect(code).toBe(1)
  const heard = heardIn(data, 'rights')
  expect(heard.map(({ locale }) => locale)).toEqual(['sv', 'en'])
  expect(heard[1]!.sentences.map(({ change, clause, text: sentence }) => [change, clause, sentence])).toEqual(
    [
      ['removed', 'rights.deadline', 'You will get an answer within 28 days, free of charge.'],
      ['added', 'rights.deadline', 'You will get an answer within 14 days, free of charge.'],
    ],
  )
  const answered = Object.values(SWEDISH.rights).filter((right) => right !== SWEDISH.rights.objection)
  expect(text).toContain(
    [
      // Whoever objects is answered on the spot, and hears nothing of days.
      `en: Se, radera, flytta: vem hjälper mig? (i allmänhet, rättighet: ${answered.join(', ')}) · Köp (hela lagret) · Kontakt för rättigheter, e-post · Dataskyddsinformation efter köp, e-post`,
      '  - You will get an answer within 28 days, free of charge.  [rights.deadline]',
      '  + You will get an answer within 14 days, free of charge.  [rights.deadline]',
    ].join('\n'),
  )
  expect(
    new Set(data.changes.flatMap(({ occasions }) => occasions.map(({ message }) => message?.channel))),
  ).toEqual(new Set([undefined, 'sms', 'email']))
})

test('shows a change once in each language, with every occasion in the language of the profile', async () => {
  const before = exampleProfile('fjallvind-energi')
  const retention = (period: string) =>
    before.retention!.map((rule) => ('whileCustomer' in rule ? { ...rule, period } : rule))
  const { text, data } = await diff(before, { ...before, retention: retention('P24M') })
  const shown = text.split('\n').filter((line) => line.startsWith('  '))
  expect(new Set(shown).size).toBe(shown.length)
  expect(text).toContain(
    [
      'en: Köp · Dataskyddsinformation efter köp, e-post',
      '  - We keep the data while you are a customer and for 12 months after that.  [purchase.retention]',
      '  + We keep the data while you are a customer and for 24 months after that.  [purchase.retention]',
    ].join('\n'),
  )
  const [, change] = data.changes.filter(({ locale }) => locale === 'en')
  expect(change!.occasions).toContainEqual({ script: 'purchase', layer: 'short' })
  expect(change!.occasions).toContainEqual({ message: { kind: 'purchase-notice', channel: 'email' } })
})

test('pairs what is gone with what takes its place where there are as many', () => {
  const sentences = (...texts: string[]) => texts.map((text) => ({ clause: null, text }))
  const edits = (before: string[], after: string[]) =>
    compareSentences(sentences(...before), sentences(...after)).map((edit) =>
      edit.map(({ change, text }) => `${change} ${text}`),
    )
  expect(edits(['a', 'b', 'c'], ['x', 'y', 'c'])).toEqual([
    ['removed a', 'added x'],
    ['removed b', 'added y'],
  ])
  expect(edits(['a', 'b', 'c'], ['x', 'c', 'd'])).toEqual([
    ['removed a', 'removed b', 'added x'],
    ['added d'],
  ])
})

test('looks at one language where it is asked to', async () => {
  const { data } = await diff(SOUND, soundProfile({ '/rights/responseDays': 14 }), '--locale', 'en')
  expect(new Set(data.changes.map(({ locale }) => locale))).toEqual(new Set(['en']))
})

describe('tells occasions apart', () => {
  test('a right with a way of its own', async () => {
    const { data, text } = await diff(
      SOUND,
      soundProfile({ '/rights/routes': { erasure: 'officer' } }),
      '-l',
      'en',
    )
    const [change] = heardIn(data, 'rights')
    expect(change!.occasions.filter(({ script }) => script === 'rights')).toEqual([
      { script: 'rights', right: 'erasure', layer: 'short' },
      { script: 'rights', right: 'erasure', layer: 'full' },
    ])
    expect(text).toContain('en: Se, radera, flytta: vem hjälper mig? (rättighet: Radera)\n')
  })

  test('a layer', async () => {
    const { data, text } = await diff(SOUND, soundProfile({ '/recipients/1/name': 'Brevlyktan' }), '-l', 'en')
    const purchase = heardIn(data, 'purchase').flatMap(({ occasions }) => occasions)
    const layers = purchase.filter(({ script }) => script === 'purchase').map(({ layer }) => layer)
    expect(new Set(layers)).toEqual(new Set(['full']))
    expect(text).toContain(
      'en: Vilka får uppgifterna? · Köp (hela lagret) · Dataskyddsinformation efter köp, e-post\n',
    )
  })

  test('a source that is new', async () => {
    const source = {
      id: 'new',
      kind: 'list-broker',
      name: 'Namnladan',
      publiclyAvailable: false,
      obtained: '2026-11-02',
    }
    const sources = [...SOUND.sources!, source]
    const { data } = await diff(SOUND, soundProfile({ '/sources': sources }), '-l', 'en')
    const added = data.changes.filter(({ sentences }) =>
      sentences.some(({ text }) => text.includes('Namnladan')),
    )
    expect(added.length).toBeGreaterThan(0)
    expect(added.flatMap(({ occasions }) => occasions.map((each) => each.source))).toEqual(
      added.flatMap(({ occasions }) => occasions.map(() => 'new')),
    )
  })
})

test('takes one of the two from standard input', async () => {
  const cwd = folderWith({ 'old.json': SOUND })
  const world = { cwd, stdin: JSON.stringify(soundProfile({ '/rights/responseDays': 14 })) }
  expect((await run(['diff', 'old.json', '-'], world)).code).toBe(1)
  expect(await run(['diff', '-', '-'], world)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Standard input can be only one of the two.\n',
  })
})

test('colours what is gone and what is new', async () => {
  const cwd = folderWith({ 'old.json': SOUND, 'new.json': soundProfile({ '/rights/responseDays': 14 }) })
  const { stdout } = await run(['diff', 'old.json', 'new.json'], { cwd, terminals: ['stdout'] })
  expect(stdout).toContain('\u001b[31m- You will get')
  expect(stdout).toContain('\u001b[32m+ You will get')
})

test('an unusable profile is no difference', async () => {
  const cwd = folderWith({ 'old.json': SOUND })
  expect((await run(['diff', 'old.json', 'none.json'], { cwd })).code).toBe(2)
})
