// The public API with every language that ships, and all of MessageFormat 2.
import { messageLibrary } from './clauses/message-library.js'
import { registerMessageCompiler } from './clauses/wording.js'
import { registerLocale } from './locales/match-locale.js'
import { SHIPPED_LOCALES } from './locales/shipped.js'

for (const locale of SHIPPED_LOCALES) registerLocale(locale)
registerMessageCompiler(messageLibrary)

export * from './base.js'
