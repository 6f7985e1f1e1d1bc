// The brand's own wording and order of clauses: ids that name no clause, own clauses without words, and wording that
// cannot be read as a message.
import { CLAUSE_IDS } from '../clauses/clause-ids.js'
import { findMessageFault, type MessageCompiler, NoMessageCompilerError } from '../clauses/wording.js'
import { lookupTag } from '../locales/language-tag.js'
import { VISIBLE_PATTERN } from './character-fault.js'
import type { Path } from './json-pointer.js'
import { TAG_LENGTH, WORDING_LENGTH } from './lengths.js'
import type { ProfileProblem } from './profile-problem.js'
import { selectPlaces, selectTexts } from './select-places.js'
import { BRAND_CLAUSE_PATTERN } from './text-form.js'

const KNOWN = [...CLAUSE_IDS]

const isOwn = (id: string): boolean => id.startsWith('brand.')

function idProblem(id: string, path: Path): ProfileProblem[] {
  if (isOwn(id)) return BRAND_CLAUSE_PATTERN.test(id) ? [] : [{ path, code: 'brand-clause-id' }]
  if (CLAUSE_IDS.has(id)) return []
  return [{ path, code: 'unknown-clause', detail: { name: id, misspelt: { word: id, known: KNOWN } } }]
}

/** Clauses of text messages and e-mail are written, never said. */
const spokenProblem = (id: string, path: Path): ProfileProblem[] =>
  id.startsWith('follow-up.') && CLAUSE_IDS.has(id)
    ? [{ path, code: 'follow-up-clause', detail: { name: id } }]
    : idProblem(id, path)

function messageProblem(source: string, path: Path, compiler: MessageCompiler | undefined): ProfileProblem[] {
  if (source.length > WORDING_LENGTH) return []
  try {
    const fault = findMessageFault(source, compiler)
    return fault ? [{ path, code: fault.code, detail: { limit: fault.start + 1 } }] : []
  } catch (error) {
    if (error instanceof NoMessageCompilerError) throw error
    return [{ path, code: 'message-syntax', detail: { limit: 1 } }]
  }
}

/** The languages in which each of the brand's clauses has words. */
function wordedIn(root: unknown): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const { path, value } of selectTexts(root, 'wording/*/*')) {
    const [, tag, id] = path.map(String)
    if (tag === undefined || id === undefined || !VISIBLE_PATTERN.test(value)) continue
    const others = tags.get(id)
    if (others) others.push(tag)
    else tags.set(id, [tag])
  }
  return tags
}

/** Own clauses that have no words in the default language, nor in one that whoever renders them takes for it. */
function withoutWords(root: unknown): ProfileProblem[] {
  const [locale] = selectTexts(root, 'defaultLocale')
  if (locale === undefined || locale.value.length > TAG_LENGTH) return []
  const worded = [...wordedIn(root)].filter(([, tags]) => lookupTag(locale.value, tags) !== undefined)
  const ids = new Set(worded.map(([id]) => id))
  return selectTexts(root, 'scripts/*/*')
    .filter(({ value }) => isOwn(value) && !ids.has(value))
    .map(({ path, value }) => ({ path, code: 'clause-without-wording', detail: { name: value } }))
}

const lastKey = (path: Path): string => String(path.at(-1))

/**
 * Finds what is wrong with the brand's own clauses. Issues of a key have the path of its value. Throws
 * {@link NoMessageCompilerError} where a wording asks for more than plain messages do and there is no `compiler`.
 */
export const clauseProblems = (root: unknown, compiler?: MessageCompiler): ProfileProblem[] => [
  ...selectPlaces(root, 'wording/*/*').flatMap(({ path }) => idProblem(lastKey(path), path)),
  ...selectTexts(root, 'wording/*/*').flatMap(({ path, value }) => messageProblem(value, path, compiler)),
  ...selectTexts(root, 'scripts/*/*').flatMap(({ path, value }) => spokenProblem(value, path)),
  ...selectPlaces(root, 'brandClauses/*').flatMap(({ path }): ProfileProblem[] =>
    BRAND_CLAUSE_PATTERN.test(lastKey(path)) ? [] : [{ path, code: 'brand-clause-id' }],
  ),
  ...withoutWords(root),
]
