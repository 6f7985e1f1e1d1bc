// The public API with every language that ships, and all of MessageFormat 2.
import { messageLibrary } from './clauses/message-library.js'
import { registerMessageCompiler } from './clauses/wording.js'
import { en } from './locales/en/index.js'
import { registerLocale } from './locales/match-locale.js'
import { sv } from './locales/sv/index.js'

registerLocale(sv)
registerLocale(en)
registerMessageCompiler(messageLibrary)

export * from './base.js'
