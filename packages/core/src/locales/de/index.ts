// German, complete: what is spoken, how customers ask, and what is said about a profile. One typed table, nothing else.
import type { LocaleDefinition } from '../locale.js'
import { questions } from './questions.js'
import { review } from './review.js'
import { spoken } from './spoken.js'

export const de: LocaleDefinition = { ...spoken, ...review, questions }

export default de
