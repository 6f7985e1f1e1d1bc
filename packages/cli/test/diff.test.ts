import type { Profile } from '@gdpr-script/core'
import { exampleProfiles, soundProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { run } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

interface Changes {
  same: boolean
  changes: {
    locale: string
    script?: string
    message?: { kind: string; channel: string }
    occasions: { layer?: string; source?: string; right?: string }[]
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

test.each(exampleProfiles().map((profile) => ({ profile })))(
  '$profile.id is the same as itself',
  async ({ profile }) => {
    const { code, text, data } = await diff(profile, profile)
    expect(text).toBe('Nothing changes in what is said and sent.\n')
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
  const heard = data.changes.filter(({ script }) => script === 'rights')
  expect(heard.map(({ locale }) => locale)).toEqual(['sv', 'en'])
  expect(heard[1]!.sentences.map(({ change, clause, text: sentence }) => [change, clause, sentence])).toEqual(
    [
      ['removed', 'rights.deadline', 'You will get an answer within 28 days, free of charge.'],
      ['added', 'rights.deadline', 'You will get an answer within 14 days, free of charge.'],
    ],
  )
  expect(text).toContain(
    [
      // Whoever objects is answered on the spot, and hears nothing of days.
      'rights (en) · in general, right: See, Correct, Delete, Pause, Move, Withdraw consent, Ask for a person',
      '  - You will get an answer within 28 days, free of charge.  [rights.deadline]',
      '  + You will get an answer within 14 days, free of charge.  [rights.deadline]',
    ].join('\n'),
  )
  expect(new Set(data.changes.map(({ message }) => message?.channel))).toEqual(
    new Set([undefined, 'sms', 'email']),
  )
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
    const [change] = data.changes.filter(({ script }) => script === 'rights')
    expect(change!.occasions).toEqual([
      { right: 'erasure', layer: 'short' },
      { right: 'erasure', layer: 'full' },
    ])
    expect(text).toContain('rights (en) · right: Delete\n')
  })

  test('a layer', async () => {
    const { data, text } = await diff(SOUND, soundProfile({ '/recipients/1/name': 'Brevlyktan' }), '-l', 'en')
    const purchase = data.changes.filter(({ script }) => script === 'purchase')
    expect(purchase.flatMap(({ occasions }) => occasions.map(({ layer }) => layer))).not.toContain('short')
    expect(text).toContain('purchase (en) · full layer')
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
