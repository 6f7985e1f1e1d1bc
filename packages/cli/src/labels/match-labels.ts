import { primaryLanguage } from './primary-language.js'
import { ENGLISH } from './en.js'
import type { Labels } from './labels.js'
import { SWEDISH } from './sv.js'

const ALL: readonly Labels[] = [ENGLISH, SWEDISH]

/** Finds the labels for a language; English where there are none. */
export const matchLabels = (tag: string): Labels =>
  ALL.find((labels) => labels.tag === primaryLanguage(tag)) ?? ENGLISH
