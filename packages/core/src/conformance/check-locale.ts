// Whether a language says all that English says, with the same values. For whoever adds one: it is a test, as data.
import { en } from '../locales/en/index.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { localeProblem, type LocaleProblem } from './locale-problem.js'
import { messageProblems } from './message-problems.js'
import { type PlacedText, textsOf } from './texts.js'

/** Tables that every language has, with the keys of English. */
const TABLES = ['clauses', 'phrases', 'calendar', 'scripts', 'rights', 'countries', 'authorities'] as const
/** Tables that a language may leave out; where it has one, it has all of it. */
const OPTIONAL_TABLES = ['findings'] as const
/** Tables whose texts are messages; the others are plain. */
const MESSAGES: ReadonlySet<string> = new Set(['clauses', 'phrases', 'calendar', 'findings', 'simpler'])
/** What a language may have or not; "/" at the end stands for all below. */
const OPTIONAL: readonly string[] = [
  'calendar/weekend',
  'calendar/midnight',
  'calendar/rangeWeekdays/',
  'phrases/valueNames/',
]

type Table = (typeof TABLES)[number] | (typeof OPTIONAL_TABLES)[number]

const isOptional = (path: string): boolean =>
  OPTIONAL.some((row) => (row.endsWith('/') ? path.startsWith(row) : path === row))

function tableProblems(table: Table, locale: LocaleDefinition): LocaleProblem[] {
  const wanted = new Map(textsOf(en[table], table).map((text) => [text.path, text]))
  const given = new Map(textsOf(locale[table], table).map((text) => [text.path, text]))
  const missing = [...wanted.keys()].filter((path) => !given.has(path) && !isOptional(path))
  const unknown = [...given.keys()].filter((path) => !wanted.has(path) && !isOptional(path))
  return [
    ...missing.map((path) => localeProblem('missing', path)),
    ...unknown.map((path) => localeProblem('unknown', path)),
    ...[...given.values()].flatMap((text) =>
      textProblems(locale, table, { text, model: wanted.get(text.path) }),
    ),
  ]
}

/** A text, and the English one that it stands for; absent = there is none. */
interface Pair {
  readonly text: PlacedText
  readonly model: PlacedText | undefined
}

function textProblems({ tag }: LocaleDefinition, table: string, { text, model }: Pair): LocaleProblem[] {
  if (text.value.trim() === '') return [localeProblem('blank', text.path)]
  if (/<\/?[a-z]|&\w+;/i.test(text.value)) return [localeProblem('markup', text.path)]
  return MESSAGES.has(table) ? messageProblems(tag, text, model) : []
}

/** Simpler words are for clauses that there are, and hold the values of the usual ones. */
function simplerProblems(locale: LocaleDefinition): LocaleProblem[] {
  return textsOf(locale.simpler, 'simpler').flatMap((text) => {
    const usual = locale.clauses[text.path.slice('simpler/'.length)]
    if (usual === undefined) return [localeProblem('unknown', text.path)]
    return textProblems(locale, 'simpler', { text, model: { path: text.path, value: usual } })
  })
}

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/**
 * Checks a language against English: every key, the values of every message, a variant for every plural form, spacing,
 * and that no text is blank. `findings` and `simpler` are checked where they are there. [] = it may be registered. Never
 * throws. What sounds right only a native speaker can tell.
 *
 * @example
 * expect(checkLocale(et)).toEqual([])
 */
export function checkLocale(locale: LocaleDefinition): readonly LocaleProblem[] {
  if (!isTag(locale.tag)) return [localeProblem('tag', 'tag', locale.tag)]
  return [
    ...(locale.charactersPerSecond > 0 ? [] : [localeProblem('pace', 'charactersPerSecond')]),
    ...TABLES.flatMap((table) => tableProblems(table, locale)),
    ...OPTIONAL_TABLES.flatMap((table) => (locale[table] ? tableProblems(table, locale) : [])),
    ...simplerProblems(locale),
  ]
}
