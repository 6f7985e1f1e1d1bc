// Two profiles → what changes in what is said and sent.
import type { Profile, ScriptId } from '@gdpr-script/core'
import { type Customer, customersOf, type Occasion, occasionsOf } from '../said/occasion.js'
import { groupSame } from '../said/group-same.js'
import { MESSAGE_IDS, type MessageId, say, send } from '../said/say.js'
import { SCRIPT_IDS } from '../said/script-ids.js'
import { compareSentences, type SentenceChange } from './compare-sentences.js'
import { spokenSentences, writtenSentences } from './sentences.js'

/** One change of a script or message, and on which occasions it is heard. */
export type Change = {
  readonly locale: string
  readonly sentences: readonly SentenceChange[]
} & (
  | { readonly script: ScriptId; readonly occasions: readonly Occasion[] }
  | { readonly message: MessageId; readonly occasions: readonly Customer[] }
)

/** Stands for the agent's name on both sides. */
const AGENT = '(agent)'

interface Pair {
  readonly before: Profile
  readonly after: Profile
}

function changesIn<Case>(
  cases: readonly Case[],
  compare: (each: Case) => SentenceChange[],
): { sentences: readonly SentenceChange[]; occasions: readonly Case[] }[] {
  return groupSame(cases, compare, (changes) => JSON.stringify(changes))
    .filter(({ result }) => result.length > 0)
    .map(({ result, cases: occasions }) => ({ sentences: result, occasions }))
}

function speakersOf({ before, after }: Pair, locale: string) {
  return [before, after].map((profile) => ({ profile, locale, agentName: AGENT }))
}

function scriptChanges(pair: Pair, script: ScriptId, locale: string): Change[] {
  const occasions = occasionsOf(customersOf([pair.before, pair.after]))
  const compare = (occasion: Occasion): SentenceChange[] => {
    const [before = [], after = []] = speakersOf(pair, locale).map((speaker) =>
      spokenSentences(say(speaker, script, occasion)),
    )
    return compareSentences(before, after)
  }
  return changesIn(occasions, compare).map((change) => ({ locale, script, ...change }))
}

function messageChanges(pair: Pair, message: MessageId, locale: string): Change[] {
  const customers = customersOf([pair.before, pair.after])
  const compare = (customer: Customer): SentenceChange[] => {
    const [before = [], after = []] = speakersOf(pair, locale).map((speaker) =>
      writtenSentences(send(speaker, message, customer), locale),
    )
    return compareSentences(before, after)
  }
  return changesIn(customers, compare).map((change) => ({ locale, message, ...change }))
}

/** Compares what two profiles say and send in some languages. [] = the same, word for word. */
export function compareProfiles(before: Profile, after: Profile, locales: readonly string[]): Change[] {
  const pair = { before, after }
  return locales.flatMap((locale) => [
    ...SCRIPT_IDS.flatMap((script) => scriptChanges(pair, script, locale)),
    ...MESSAGE_IDS.flatMap((message) => messageChanges(pair, message, locale)),
  ])
}
