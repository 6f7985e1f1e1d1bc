// Ids that point to something else in the profile. Walks of their own: a check on the schema would not run where some
// other field has the wrong type, and then not every issue would be reported at once.
import type { ProfileIssueCode } from './issue-sentences.js'
import { KNOWN_DATA_CATEGORIES } from './known-data-category.js'
import type { ProfileProblem } from './profile-problem.js'
import { selectPlaces, selectTexts } from './select-places.js'

/** What ids point to: where the things are that have them. */
interface Target {
  readonly code: ProfileIssueCode
  /** The ids there are, or undefined where the list itself is of the wrong kind and has been reported. */
  readonly ids: (root: unknown) => readonly string[] | undefined
}

const textsAt = (root: unknown, ...patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => selectTexts(root, pattern).map(({ value }) => value))

const CONTACT: Target = {
  code: 'unknown-contact',
  ids: (root) => {
    const contacts = selectPlaces(root, 'contacts')[0]?.value
    return typeof contacts === 'object' && contacts !== null ? Object.keys(contacts) : undefined
  },
}
const PURPOSE: Target = { code: 'unknown-purpose', ids: (root) => textsAt(root, 'purposes/*/id') }
const DATA: Target = {
  code: 'unknown-data-category',
  ids: (root) => [...KNOWN_DATA_CATEGORIES, ...textsAt(root, 'data/*/id')],
}

/**
 * Every place that names an id of something else. `sources/*` is not here: what a source gave may be a bare noun.
 */
export const REFERENCES: readonly (readonly [at: string, to: Target])[] = [
  ['controller/representative/contact', CONTACT],
  ['controller/dataProtectionOfficer/contact', CONTACT],
  ['jointControllers/*/contact', CONTACT],
  ['purposes/*/legalBasis/withdrawal', CONTACT],
  ['purposes/*/data/*', DATA],
  ['call/recording/legalBasis/withdrawal', CONTACT],
  ['rights/default', CONTACT],
  ['rights/routes/*', CONTACT],
  ['specialCategories/*/withdrawal', CONTACT],
  ['specialCategories/*/purposes/*', PURPOSE],
  ['transfers/*/copy', CONTACT],
  ['retention/*/purposes/*', PURPOSE],
  ['automatedDecisions/humanReview', CONTACT],
  ['objection/contact', CONTACT],
]

/** Finds the ids that point to nothing. */
export function referenceProblems(root: unknown): ProfileProblem[] {
  const targets = new Map([CONTACT, PURPOSE, DATA].map((target) => [target, target.ids(root)]))
  return REFERENCES.flatMap(([at, target]) => {
    const known = targets.get(target)
    if (!known) return []
    const ids = new Set(known)
    return selectTexts(root, at)
      .filter(({ value }) => !ids.has(value))
      .map(({ path, value }) => ({
        path,
        code: target.code,
        detail: { name: value, misspelt: { word: value, known } },
      }))
  })
}
