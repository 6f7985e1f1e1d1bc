// Two profiles → what changes in what is said and sent.
import type { Profile, ScriptId } from '@gdpr-script/core'
import { type Customer, customersOf, type Occasion, occasionsOf } from '../said/occasion.js'
import { MESSAGE_IDS, type MessageId, say, send } from '../said/say.js'
import { SCRIPT_IDS } from '../said/script-ids.js'
import { compareSentences, type SentenceChange } from './compare-sentences.js'
import { spokenSentences, writtenSentences } from './sentences.js'

/** When a change is heard or read: in a script, or in a message. */
export type ChangeOccasion =
  ({ readonly script: ScriptId } & Occasion) | ({ readonly message: MessageId } & Customer)

/** One change of what is said or sent in a language, and every occasion of it. */
export interface Change {
  readonly locale: string
  /** What is gone, then what takes its place, as on the first occasion. */
  readonly sentences: readonly SentenceChange[]
  readonly occasions: readonly ChangeOccasion[]
}

/** Stands for the agent's name on both sides. */
const AGENT = '(agent)'

interface Pair {
  readonly before: Profile
  readonly after: Profile
}

function editsOn(occasion: ChangeOccasion, { before, after }: Pair, locale: string): SentenceChange[][] {
  const [old = [], young = []] = [before, after].map((profile) => {
    const speaker = { profile, locale, agentName: AGENT }
    return 'script' in occasion
      ? spokenSentences(say(speaker, occasion.script, occasion))
      : writtenSentences(send(speaker, occasion.message, occasion), locale)
  })
  return compareSentences(old, young)
}

/** The same words are the same change, whichever clause they belong to. */
const keyOf = (edit: readonly SentenceChange[]): string =>
  JSON.stringify(edit.map(({ change, text }) => [change, text]))

function changesIn(locale: string, occasions: readonly ChangeOccasion[], pair: Pair): Change[] {
  const found = new Map<string, { sentences: SentenceChange[]; occasions: Set<ChangeOccasion> }>()
  for (const occasion of occasions)
    for (const edit of editsOn(occasion, pair, locale)) {
      const known = found.get(keyOf(edit))
      if (known) known.occasions.add(occasion)
      else found.set(keyOf(edit), { sentences: edit, occasions: new Set([occasion]) })
    }
  return [...found.values()].map((change) => ({ locale, ...change, occasions: [...change.occasions] }))
}

/** Compares what two profiles say and send in some languages. [] = the same, word for word. */
export function compareProfiles(before: Profile, after: Profile, locales: readonly string[]): Change[] {
  const customers = customersOf([before, after])
  const occasions: readonly ChangeOccasion[] = [
    ...SCRIPT_IDS.flatMap((script) => occasionsOf(customers).map((occasion) => ({ script, ...occasion }))),
    ...MESSAGE_IDS.flatMap((message) => customers.map((customer) => ({ message, ...customer }))),
  ]
  return locales.flatMap((locale) => changesIn(locale, occasions, { before, after }))
}
