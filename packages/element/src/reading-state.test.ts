import type { RenderedClause, ScriptDocument } from '@gdpr-script/core/base'
import { describe, expect, it } from 'vitest'
import {
  clauseKeys,
  confirmAll,
  confirmClause,
  measureReading,
  type Reading,
  skipClause,
  stopReading,
  undoLast,
} from './reading-state.js'

const clause = (id: string, required: boolean, text = '0123456789'): RenderedClause => ({
  id,
  text,
  required,
  parts: [{ type: 'text', value: text }],
  citations: [],
  unanswered: false,
})

const document = (clauses: readonly RenderedClause[]): ScriptDocument => ({
  script: 'purchase',
  locale: 'sv',
  layer: 'full',
  title: 'Köp',
  clauses,
  missing: [],
  unanswered: false,
  seconds: 40,
  profile: { id: 'p', version: '1' },
})

const FULL = document([clause('a', true), clause('b', false), clause('b', true), clause('c', false)])
const SHORT = document([clause('a', true), clause('b', true)])

describe('a reading', () => {
  it('tells clauses with the same id apart', () => {
    expect(clauseKeys(FULL)).toEqual(['a', 'b', 'b#2', 'c'])
  })

  it('goes on clause by clause and counts what is left', () => {
    let reading: Reading = []
    expect(measureReading(reading, FULL)).toEqual({
      current: 0,
      confirmed: 0,
      required: 2,
      complete: false,
      marked: 0,
      total: 4,
      stopped: null,
      secondsLeft: 40,
    })
    reading = confirmClause(reading, 'a')
    expect(measureReading(reading, FULL)).toMatchObject({
      current: 1,
      confirmed: 1,
      marked: 1,
      secondsLeft: 30,
    })
    reading = skipClause(reading, FULL, { key: 'b', reason: 'known' })
    reading = confirmClause(reading, 'b#2')
    expect(measureReading(reading, FULL)).toMatchObject({
      current: 3,
      confirmed: 2,
      complete: true,
      secondsLeft: 10,
    })
    reading = confirmClause(reading, 'c')
    expect(measureReading(reading, FULL)).toMatchObject({ current: -1, marked: 4, secondsLeft: 0 })
  })

  it('does not leave out what has to be read', () => {
    expect(skipClause([], FULL, { key: 'a', reason: 'known' })).toEqual([])
    expect(skipClause([], FULL, { key: 'unknown', reason: 'known' })).toEqual([])
    expect(skipClause([], FULL, { key: 'c', reason: 'not-relevant' })).toEqual([
      { key: 'c', status: 'skipped', reason: 'not-relevant', step: 1 },
    ])
  })

  it('takes back the latest step that is in the document', () => {
    const reading = confirmClause(confirmClause([], 'a'), 'c')
    expect(undoLast(reading, FULL)).toEqual([{ key: 'a', status: 'confirmed', step: 1 }])
    expect(undoLast(reading, SHORT)).toEqual([{ key: 'c', status: 'confirmed', step: 2 }])
    const nothing: Reading = []
    expect(undoLast(nothing, FULL)).toBe(nothing)
  })

  it('keeps its marks from one layer to the other', () => {
    const reading = confirmAll([], SHORT)
    expect(measureReading(reading, SHORT)).toMatchObject({ current: -1, complete: true })
    expect(measureReading(reading, FULL)).toMatchObject({ current: 2, confirmed: 1, complete: false })
  })

  it('confirms nothing twice', () => {
    const reading = confirmClause([], 'a')
    expect(confirmClause(reading, 'a')).toBe(reading)
  })

  it.each(['declined', 'interrupted'] as const)(
    'that is %s leaves the rest unread, and can go on',
    (reason) => {
      const begun = confirmClause([], 'a')
      const stopped = stopReading(begun, FULL, reason)
      expect(measureReading(stopped, FULL)).toMatchObject({
        current: -1,
        confirmed: 1,
        required: 2,
        complete: false,
        marked: 1,
        stopped: reason,
        secondsLeft: 0,
      })
      expect(undoLast(stopped, FULL)).toEqual(begun)
      expect(measureReading(begun, FULL).stopped).toBeNull()
    },
  )

  it('that is read to its end has nothing left to stop', () => {
    const read = confirmAll([], FULL)
    expect(stopReading(read, FULL, 'declined')).toBe(read)
  })

  it('takes back in one step what was noted in one', () => {
    expect(undoLast(confirmAll([], FULL), FULL)).toEqual([])
  })
})
