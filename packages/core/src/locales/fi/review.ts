// What is said about a profile in Finnish, and what rules look for in its texts: what a review needs beside the spoken words.
import type { LocaleDefinition } from '../locale.js'
import { findings } from './findings/index.js'
import { reviewWords } from './review-words.js'

export const review = { findings, reviewWords } satisfies Pick<LocaleDefinition, 'findings' | 'reviewWords'>
