import type { ProfileIssueCode } from './issue-sentences.js'
import { toPointer } from './json-pointer.js'
import { MOST_ISSUES, MOST_PROBLEMS, type ProfileProblem } from './profile-problem.js'

/** The copy put nothing in place of these values, so that what else is said about the place is noise. */
const REFUSED: ReadonlySet<ProfileIssueCode> = new Set(['unsupported-value', 'circular', 'unreadable'])

const MORE: ProfileProblem = { path: [], code: 'more-issues' }

/**
 * Gathers what several looks at a profile have found: each problem once, nothing more about a value that was refused
 * as a whole. Where there are too many, the first, and one that says so: the list of them must not outgrow the profile.
 */
export function distinctProblems(looks: readonly (readonly ProfileProblem[])[]): ProfileProblem[] {
  const found = looks.flatMap((problems) => problems.slice(0, MOST_PROBLEMS))
  const refused = new Set(found.filter(({ code }) => REFUSED.has(code)).map(({ path }) => toPointer(path)))
  const once = new Map<string, ProfileProblem>()
  for (const problem of found) {
    const at = toPointer(problem.path)
    if (!REFUSED.has(problem.code) && refused.has(at)) continue
    if (once.size === MOST_ISSUES && !once.has(`${problem.code} ${at}`)) return [...once.values(), MORE]
    once.set(`${problem.code} ${at}`, problem)
  }
  const isCut = looks.some(({ length }) => length > MOST_PROBLEMS)
  return [...once.values(), ...(isCut ? [MORE] : [])]
}
