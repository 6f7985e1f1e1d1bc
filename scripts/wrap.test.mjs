import { expect, it } from 'vitest'
import { wrap } from './wrap.mjs'

it('breaks at spaces within the width, indent included', () => {
  expect(wrap('en två tre fyra', 8, '  ')).toBe('  en två\n  tre\n  fyra')
})

it('keeps every word, and each line within the width unless one word is longer', () => {
  const text = 'Jag ringer på uppdrag av Fjällvind Energi och personuppgiftsbiträdesavtalet gäller.'
  for (const width of [10, 20, 40, 200]) {
    const lines = wrap(text, width).split('\n')
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
  }
})

it('keeps the line breaks that are there', () => {
  expect(wrap('a\n\nb', 80, '> ')).toBe('> a\n>\n> b')
})
