// The peers speak Swedish alone: its words and labels are in the page from the start.
import { registerLocale } from '@gdpr-script/core/base'
import words from '@gdpr-script/core/locales/sv/spoken'
import { labels } from '../../../../packages/element/src/labels/sv.js'
import type { Question } from './place.js'

registerLocale(words)

export { labels, words }

/** The languages to choose from. Left out: the change to another one. */
export const LANGUAGES = [
  { tag: 'sv', name: 'Svenska' },
  { tag: 'en', name: 'English' },
] as const

/** The language of all that is shown. */
export const LOCALE = 'sv'

/** Names a question as the agent sees it. */
export function questionName(question: Question): string {
  return question === 'something-else' ? labels['something-else'] : words.scripts[question]
}
