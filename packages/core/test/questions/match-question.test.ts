// How often the right answer comes first, and how often there is one where nothing was asked. The lists were written
// before the tables were, and the tables were not fitted to the half that is held out.
import { describe, expect, test } from 'vitest'
import { matchQuestion } from '../../src/index.js'
import { RIGHTS, SCRIPT_IDS } from '../../src/profile/profile.js'
import { en } from './en.js'
import { saidOneByOne, type Said, type SaidRow } from './said-row.js'
import { sv } from './sv.js'

const LANGUAGES: readonly (readonly [tag: string, rows: readonly SaidRow[]])[] = [
  ['sv', sv],
  ['en', en],
]

const meaning = ({ script, right }: { readonly script?: string; readonly right?: string }): string =>
  [script, right].filter((part) => part !== undefined).join(':')

const first = ({ utterance }: Said, locale: string): string =>
  meaning(matchQuestion(utterance, { locale })[0] ?? {})

describe.each(LANGUAGES)('%s', (tag, rows) => {
  const said = saidOneByOne(rows)

  test('every script and right is asked for, and every utterance once', () => {
    const asked = [...SCRIPT_IDS, ...RIGHTS.map((right) => `rights:${right}`)]
    expect(
      rows
        .map(meaning)
        .filter((asks) => asks !== '')
        .sort(),
    ).toEqual(asked.sort())
    expect(new Set(said.map(({ utterance }) => utterance)).size).toBe(said.length)
  })

  test.each([false, true])('what is meant comes first nine times in ten, held out: %s', (heldOut) => {
    const asking = said.filter((one) => one.script !== undefined && one.heldOut === heldOut)
    const right = asking.filter((one) => first(one, tag) === meaning(one))
    expect(right.length / asking.length).toBeGreaterThanOrEqual(0.9)
  })

  test.each([...SCRIPT_IDS, ...RIGHTS.map((right) => `rights:${right}`)])(
    '%s is mostly understood',
    (asks) => {
      const asking = said.filter((one) => meaning(one) === asks)
      const right = asking.filter((one) => first(one, tag) === asks)
      expect(right.length / asking.length).toBeGreaterThanOrEqual(0.75)
    },
  )

  test('other talk is answered three times in a hundred at most', () => {
    const other = said.filter(({ script }) => script === undefined)
    const answered = other.filter((one) => first(one, tag) !== '')
    expect(answered.length / other.length).toBeLessThanOrEqual(0.03)
  })
})
