// Ids and languages that come twice, and categories of data that nobody has words for.
import type { ProfileIssueCode } from './issue-sentences.js'
import { KNOWN_DATA_CATEGORIES } from './known-data-category.js'
import { languageKey } from './language-key.js'
import type { ProfileProblem } from './profile-problem.js'
import { selectPlaces, selectTexts } from './select-places.js'

const isKnownCategory = (id: string): boolean => (KNOWN_DATA_CATEGORIES as readonly string[]).includes(id)

type Text = ReturnType<typeof selectTexts>[number]

function repeated(texts: readonly Text[], code: ProfileIssueCode): ProfileProblem[] {
  const seen = new Set<string>()
  return texts.flatMap(({ path, value }) => {
    if (!seen.has(value)) {
      seen.add(value)
      return []
    }
    return [{ path, code, detail: { name: value } }]
  })
}

/** A category is a word of the list, or a group with an id. */
const dataIds = (root: unknown): Text[] => [...selectTexts(root, 'data/*'), ...selectTexts(root, 'data/*/id')]

const languages = (root: unknown): Text[] =>
  selectTexts(root, 'locales/*').map(({ path, value }) => ({ path, value: languageKey(value) }))

function missingLabels(root: unknown): ProfileProblem[] {
  return selectPlaces(root, 'data/*').flatMap(({ path, value }) => {
    const id = selectTexts(value, 'id')[0]?.value
    const hasLabel = selectPlaces(value, 'label').length > 0
    return id === undefined || hasLabel || isKnownCategory(id)
      ? []
      : [{ path: [...path, 'label'], code: 'missing' }]
  })
}

/** Finds ids and languages that come twice, and categories of data without a label. */
export const idProblems = (root: unknown): ProfileProblem[] => [
  ...repeated(selectTexts(root, 'sources/*/id'), 'duplicate-id'),
  ...repeated(selectTexts(root, 'purposes/*/id'), 'duplicate-id'),
  ...repeated(dataIds(root), 'duplicate-id'),
  ...repeated(languages(root), 'duplicate-language'),
  ...missingLabels(root),
]
