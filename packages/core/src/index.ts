// The public API with every language that ships.
import { en } from './locales/en/index.js'
import { registerLocale } from './locales/match-locale.js'
import { sv } from './locales/sv/index.js'

registerLocale(sv)
registerLocale(en)

export * from './base.js'
