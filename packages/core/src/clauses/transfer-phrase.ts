// Safeguards and derogations of a transfer, as they stand in the sentence about it.
import type { DerogationPhrase, SafeguardPhrase } from '../locales/phrase-words.js'
import { contactPhrase } from './contact-phrase.js'
import type { Facts, Subject } from './facts.js'
import { formatPhrase } from './phrase.js'

const first = (facts: Facts, subject: Subject) => (subject.transfers ?? facts.profile.transfers ?? [])[0]

/** The safeguard under Art. 46 by name; undefined for adequacy and derogations. */
export function safeguardPhrase(facts: Facts, subject: Subject): string | undefined {
  const mechanism = first(facts, subject)?.mechanism
  if (mechanism === undefined || mechanism === 'adequacy' || mechanism === 'derogation') return undefined
  return facts.locale.phrases.safeguard[mechanism satisfies SafeguardPhrase]
}

/** Why a transfer without safeguards is allowed (Art. 49(1)); undefined where the profile does not say. */
export function derogationPhrase(facts: Facts, subject: Subject): string | undefined {
  const transfer = first(facts, subject)
  if (transfer?.derogation === undefined) return undefined
  const { derogation } = facts.locale.phrases
  const say = (phrase: DerogationPhrase, values: Record<string, string> = {}): string =>
    formatPhrase(facts.locale, derogation[phrase], values)
  if (transfer.derogation !== 'compelling-interests') return say(transfer.derogation)
  const interests = facts.text(transfer.compellingInterests)
  if (interests === undefined) return undefined
  const copy = contactPhrase(facts, transfer.copy)
  return copy === undefined
    ? say('compelling-interests', { interests })
    : say('compelling-interests-copy', { interests, copy })
}
