// The brand's own wording and order of clauses: ids that name no clause, own clauses without words, and wording that
// cannot be read as a message.
import { CLAUSE_IDS } from '../clauses/clause-ids.js'
import { findMessageFault } from '../clauses/wording.js'
import { WORDING_LENGTH } from './brand-wording.js'
import type { Path } from './json-pointer.js'
import { nearest } from './nearest.js'
import type { ProfileProblem } from './profile-problem.js'
import { selectPlaces, selectTexts } from './select-places.js'
import { BRAND_CLAUSE_PATTERN } from './text-form.js'

const isOwn = (id: string): boolean => id.startsWith('brand.')

function idProblem(id: string, path: Path): ProfileProblem[] {
  if (isOwn(id)) return BRAND_CLAUSE_PATTERN.test(id) ? [] : [{ path, code: 'brand-clause-id' }]
  if (CLAUSE_IDS.has(id)) return []
  return [{ path, code: 'unknown-clause', detail: { name: id, nearest: nearest(id, [...CLAUSE_IDS]) } }]
}

/** Clauses of text messages and e-mail are written, never said. */
const spokenProblem = (id: string, path: Path): ProfileProblem[] =>
  id.startsWith('follow-up.') && CLAUSE_IDS.has(id)
    ? [{ path, code: 'follow-up-clause', detail: { name: id } }]
    : idProblem(id, path)

function messageProblem(source: string, path: Path): ProfileProblem[] {
  if (source.length > WORDING_LENGTH) return []
  try {
    const fault = findMessageFault(source)
    return fault ? [{ path, code: fault.code, detail: { limit: fault.start + 1 } }] : []
  } catch {
    return [{ path, code: 'message-syntax', detail: { limit: 1 } }]
  }
}

/** The tags whose wording is used for the profile's default language: the tag itself, and what it falls back to. */
function defaultTags(root: unknown): string[] {
  const subtags = selectTexts(root, 'defaultLocale')[0]?.value.toLowerCase().split('-') ?? []
  return subtags.map((_, index) => subtags.slice(0, index + 1).join('-'))
}

function withoutWords(root: unknown): ProfileProblem[] {
  const tags = defaultTags(root)
  const worded = selectPlaces(root, 'wording/*')
    .filter(({ path }) => tags.includes(String(path[1]).toLowerCase()))
    .flatMap(({ value }) => selectTexts(value, '*'))
    .flatMap(({ path, value }) => (value.trim() === '' ? [] : [path[0]]))
  return selectTexts(root, 'scripts/*/*')
    .filter(({ value }) => isOwn(value) && !worded.includes(value))
    .map(({ path, value }) => ({ path, code: 'clause-without-wording', detail: { name: value } }))
}

const lastKey = (path: Path): string => String(path.at(-1))

/** Finds what is wrong with the brand's own clauses. Issues of a key have the path of its value. */
export const clauseProblems = (root: unknown): ProfileProblem[] => [
  ...selectPlaces(root, 'wording/*/*').flatMap(({ path }) => idProblem(lastKey(path), path)),
  ...selectTexts(root, 'wording/*/*').flatMap(({ path, value }) => messageProblem(value, path)),
  ...selectTexts(root, 'scripts/*/*').flatMap(({ path, value }) => spokenProblem(value, path)),
  ...selectPlaces(root, 'brandClauses/*').flatMap(({ path }): ProfileProblem[] =>
    BRAND_CLAUSE_PATTERN.test(lastKey(path)) ? [] : [{ path, code: 'brand-clause-id' }],
  ),
  ...withoutWords(root),
]
