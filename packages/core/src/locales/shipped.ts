// DATA: the languages that ship, in the order in which they were written.
import { en } from './en/index.js'
import { sv } from './sv/index.js'
import { da } from './da/index.js'
import type { LocaleDefinition } from './locale.js'

/** Every language that ships. */
export const SHIPPED_LOCALES: readonly LocaleDefinition[] = [sv, en, da]
