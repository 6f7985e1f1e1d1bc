// What says a script, and nothing else: for a page that fetches each of the other parts when it needs it.
// Named re-exports, no logic.

// Scripts out
export type { CallContext } from './clauses/call-context.js'
export { hasSimplerWording } from './clauses/clause-wording.js'
export { type Fallback, renderFallback, renderScript, type RenderOptions } from './render/render-script.js'
export type { ClausePart, RenderedClause, ScriptDocument } from './render/script-document.js'
export { toHtml } from './render/to-html.js'
export { toMarkdown } from './render/to-markdown.js'
export { toText } from './render/to-text.js'
export { citationLabel } from './citations/citation-label.js'

// What is rendered
export { isParsedProfile } from './profile/parsed-profiles.js'
export type * from './profile/profile.js'

// Languages
export type { CalendarWords } from './locales/calendar-words.js'
export type { FindingWords } from './locales/finding-words.js'
export type { LocaleDefinition } from './locales/locale.js'
export type { PhraseWords } from './locales/phrase-words.js'
export type { QuestionWords } from './locales/question-words.js'
export type { ReviewWords } from './locales/review-words.js'
export { locales, registerLocale } from './locales/match-locale.js'
