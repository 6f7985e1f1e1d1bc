// Finnish, complete: what is spoken, how customers ask, and what is said about a profile. One typed table, nothing else.
import type { LocaleDefinition } from '../locale.js'
import { findings } from './findings/index.js'
import { questions } from './questions.js'
import { reviewWords } from './review-words.js'
import { spoken } from './spoken.js'

export const fi: LocaleDefinition = { ...spoken, questions, findings, reviewWords }

export default fi
