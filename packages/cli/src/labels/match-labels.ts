import { DANISH } from './da.js'
import { GERMAN } from './de.js'
import { ENGLISH } from './en.js'
import { FINNISH } from './fi.js'
import type { Labels } from './labels.js'
import { NORWEGIAN } from './nb.js'
import { primaryLanguage } from './primary-language.js'
import { SWEDISH } from './sv.js'

/** The labels of every language. */
export const ALL_LABELS: readonly Labels[] = [ENGLISH, SWEDISH, DANISH, NORWEGIAN, FINNISH, GERMAN]

/** Finds the labels for a language; English where there are none. */
export const matchLabels = (tag: string): Labels =>
  ALL_LABELS.find((labels) => labels.tag === primaryLanguage(tag)) ?? ENGLISH
