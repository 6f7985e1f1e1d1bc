import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocaleDefinition } from '../locales/locale.js'
import { messageLibrary } from './message-library.js'
import type { ValueOfName } from './message.js'
import { isPlainMessage, readPlainMessage } from './plain-message.js'
import { SHIPPED_LOCALES } from '../locales/shipped.js'

/** Every text of a locale that is a message: tables of clauses, phrases, calendar words and findings. */
function messagesOf(locale: LocaleDefinition): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : []
  return texts([locale.clauses, locale.simpler, locale.phrases, locale.calendar, locale.findings])
}

const LOCALES = SHIPPED_LOCALES

/** What a message may be filled with: nothing, blanks, numbers of every kind, their texts, keys, and texts. */
const VALUES: fc.Arbitrary<string | number | undefined> = fc.oneof(
  fc.constantFrom(
    undefined,
    '',
    ' ',
    0,
    1,
    2,
    11,
    21,
    1.5,
    -1,
    1234,
    1e21,
    '1',
    '01',
    '2',
    '-0',
    '1e3',
    'partly',
    'one',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
)

const fillings = fc.array(VALUES, { minLength: 8, maxLength: 8 })

/** Hands the values out by the order in which names are asked for first. */
function valuesBy(names: readonly string[], values: readonly (string | number | undefined)[]): ValueOfName {
  return (name) => values[names.indexOf(name) % values.length]
}

describe.each(LOCALES)('$tag', (locale) => {
  const messages = messagesOf(locale)

  test('every built-in message is a plain one', () => {
    expect(messages.length).toBeGreaterThan(300)
    expect(messages.filter((source) => !isPlainMessage(source))).toEqual([])
  })

  test('the library finds no fault in any, and asks for the same values', () => {
    for (const source of messages) {
      expect(messageLibrary.findFault(source), source).toBeNull()
      const plain = readPlainMessage(locale.tag, source)
      expect([...(plain?.variables ?? [])].sort(), source).toEqual(
        [...messageLibrary.compile(locale.tag, source).variables].sort(),
      )
    }
  })

  test('each is filled in as the library fills it in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), fillings, (source, values) => {
        const plain = readPlainMessage(locale.tag, source)
        const whole = messageLibrary.compile(locale.tag, source)
        const given = valuesBy([...whole.variables].sort(), values)
        expect(plain?.fill(given)).toEqual(whole.fill(given))
      }),
      { numRuns: 2000 },
    )
  })
})

/** Texts made of the signs that mean something in a message. */
const SOURCES = fc
  .array(
    fc.constantFrom(
      ...[
        'Vi har ',
        '{',
        '}',
        '{{',
        '}}',
        '{$name}',
        '{ $count }',
        '{$count :integer}',
        '{$name :string}',
        '\\',
        '\\{',
      ],
      ...[
        '|',
        '*',
        ' * {{x}}',
        ' one {{{$count} dag}}',
        '.input {$count :integer}',
        ' .match $count',
        '.local ',
        '.',
      ],
      ...['{#b}', '{$1}', '{$}', '{"a"}', '{|a|}', '@attr', '\n', ' ', '{$name\n}', '$', ':', 'one'],
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(''))

test('what is read as a plain message is one to the library too, and says the same', () => {
  fc.assert(
    fc.property(SOURCES, fillings, (source, values) => {
      const plain = readPlainMessage('sv', source)
      if (!plain) return
      expect(messageLibrary.findFault(source), source).toBeNull()
      const given = valuesBy(['count', 'name'], values)
      expect(plain.fill(given), source).toEqual(messageLibrary.compile('sv', source).fill(given))
    }),
    { numRuns: 20_000 },
  )
})

test.each([
  ['a function on a value', 'Det tar {$days :number} dagar.'],
  ['an escape', 'En klammer: \\{.'],
  ['a literal', '{|ord|}'],
  ['markup', 'Läs {#b}noga{/b}.'],
  ['an exact number as a key', '.input {$count :integer} .match $count 1 {{en}} * {{fler}}'],
  ['two selectors', '.input {$a :string} .input {$b :string} .match $a $b x y {{z}} * * {{w}}'],
  ['no variant for the rest', '.input {$a :string} .match $a x {{z}}'],
  ['the same key twice', '.input {$a :string} .match $a x {{z}} x {{y}} * {{w}}'],
  ['an unfinished placeholder', 'Vi har {$name'],
])('%s is left to the library', (_, source) => {
  expect(isPlainMessage(source)).toBe(false)
})
