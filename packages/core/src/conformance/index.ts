// Checks for whoever adds a language.
export { checkLocale } from './check-locale.js'
export type { LocaleProblem, LocaleProblemCode } from './locale-problem.js'
