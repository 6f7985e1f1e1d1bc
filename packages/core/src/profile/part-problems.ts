// What parts of a profile say together: each in a walk of its own, which needs no form of the rest.
import type { MessageCompiler } from '../clauses/wording.js'
import { clauseProblems } from './clause-problems.js'
import { hoursProblems } from './hours-problems.js'
import { idProblems } from './id-problems.js'
import type { ProfileProblem } from './profile-problem.js'
import { referenceProblems } from './reference-problems.js'

/** Finds what does not fit together, by walk. Throws NoMessageCompilerError where a `compiler` is needed. */
export const partProblems = (root: unknown, compiler?: MessageCompiler): (readonly ProfileProblem[])[] => [
  referenceProblems(root),
  idProblems(root),
  hoursProblems(root),
  clauseProblems(root, compiler),
]
