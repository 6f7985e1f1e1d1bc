// The answer to what the customer just said, while a transcript comes in word by word. What was said is kept nowhere: only
// the answer that it may mean, until the agent goes somewhere or the call is another.
import type { FoundAnswer } from './find-answers.js'
import type { LanguageLoader } from './language-loader.js'
import type { Place } from './place.js'
import { warnOnce } from './warn-once.js'

/** What hearing needs of the session. */
export interface HearingHost {
  readonly place: Place
  readonly isReadOnly: boolean
  say(text: string): void
}

/** True where an answer is the one on screen. */
const isOpen = ({ script, right }: Place, answer: FoundAnswer): boolean =>
  script === answer.answer && (answer.right === undefined || right === answer.right)

const isSame = (one: FoundAnswer | null, other: FoundAnswer): boolean =>
  one?.answer === other.answer && one.right === other.right

/** Remembers which answer was heard last. */
export class Hearing {
  #heard: FoundAnswer | null = null
  #turn = 0
  readonly #host: HearingHost

  constructor(host: HearingHost) {
    this.#host = host
  }

  /** The answer that is not on screen yet; null = nothing was heard. */
  get heard(): FoundAnswer | null {
    return this.#heard && !isOpen(this.#host.place, this.#heard) ? this.#heard : null
  }

  /**
   * Takes what was said: all of it so far, or the latest words. What means nothing leaves the answer before where it is,
   * blank takes it away. The first words wait for the table they are compared with; newer ones take their place.
   */
  async hear(utterance: unknown, languages: Pick<LanguageLoader, 'hear' | 'nameOf'>): Promise<void> {
    if (typeof utterance !== 'string') {
      warnOnce('unknown-words', 'hear() was given something that is no text; it is ignored.')
      return
    }
    if (utterance.trim() === '' || this.#host.isReadOnly) {
      this.forget()
      this.#host.say('')
      return
    }
    const turn = ++this.#turn
    const answer = await languages.hear(utterance)
    if (turn !== this.#turn || answer === null || isSame(this.#heard, answer)) return
    this.#heard = answer
    this.#host.say(this.heard ? languages.nameOf(answer) : '')
  }

  /** Forgets what was heard, words that wait included. */
  forget(): void {
    this.#turn += 1
    this.#heard = null
  }
}
