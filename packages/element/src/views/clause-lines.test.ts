import type { ClausePart } from '@gdpr-script/core/base'
import { describe, expect, it } from 'vitest'
import { clauseLines } from './clause-lines.js'

const text = (value: string): ClausePart => ({ type: 'text', value })
const value = (of: string): ClausePart => ({ type: 'value', name: 'v', value: of })
const lines = (...parts: ClausePart[]): string[] =>
  clauseLines(parts).map((line) =>
    line.map((part) => (part.type === 'missing' ? `{${part.name}}` : part.value)).join(''),
  )

describe('clauseLines', () => {
  it('gives each sentence a line', () => {
    expect(lines(text('Hej. Det är ett säljsamtal. Går det bra? Ja!'))).toEqual([
      'Hej.',
      'Det är ett säljsamtal.',
      'Går det bra?',
      'Ja!',
    ])
  })

  it('breaks before a value that opens a sentence, and never inside one', () => {
    expect(lines(text('Hej. '), value('A. B. Inc'), text(' ringer. Vi'), value('x'), text('.'))).toEqual([
      'Hej.',
      'A. B. Inc ringer.',
      'Vix.',
    ])
  })

  it('does not break after a colon or before a small letter', () => {
    expect(lines(text('Innan vi börjar: vi spelar in kl. 8 i dag.'))).toEqual([
      'Innan vi börjar: vi spelar in kl. 8 i dag.',
    ])
  })

  it('keeps what is missing', () => {
    expect(lines(text('Jag heter '), { type: 'missing', name: 'agentName' }, text('. Hej.'))).toEqual([
      'Jag heter {agentName}.',
      'Hej.',
    ])
  })

  it('loses no character but the space between sentences', () => {
    const parts = [text('Ett. '), value('Två. Tre'), text('. Fyra.')]
    expect(lines(...parts).join(' ')).toBe('Ett. Två. Tre. Fyra.')
  })
})
