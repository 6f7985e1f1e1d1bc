import type { FoundAnswer } from './find-answers.js'
import type { Language } from './languages.js'
import { SOMETHING_ELSE } from './place.js'

/** Names an answer as the agent sees it. */
export function answerName({ labels, words }: Language, { answer, right }: FoundAnswer): string {
  if (answer === SOMETHING_ELSE) return labels['something-else']
  return right ? labels['search.right'](words.rights[right]) : words.scripts[answer]
}
