// DATA: the languages that ship, in the order in which they were written.
import { en } from './en/index.js'
import { sv } from './sv/index.js'
import { da } from './da/index.js'
import { nb } from './nb/index.js'
import { fi } from './fi/index.js'
import { de } from './de/index.js'
import type { LocaleDefinition } from './locale.js'

/** Every language that ships. */
export const SHIPPED_LOCALES: readonly LocaleDefinition[] = [sv, en, nb, da, fi, de]
