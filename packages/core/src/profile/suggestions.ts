import { nearest } from './nearest.js'
import type { ProfileProblem } from './profile-problem.js'

/** Most words that are looked up. Looking is dear, and a hostile profile has words without end. */
const MOST_WORDS = 20

/** Adds to the first problems with a misspelt word the one that it most likely stands for. */
export function withSuggestions(problems: readonly ProfileProblem[]): ProfileProblem[] {
  let left = MOST_WORDS
  return problems.map((problem) => {
    const { detail } = problem
    if (!detail?.misspelt || left === 0) return problem
    left--
    return {
      ...problem,
      detail: { ...detail, nearest: nearest(detail.misspelt.word, detail.misspelt.known) },
    }
  })
}
