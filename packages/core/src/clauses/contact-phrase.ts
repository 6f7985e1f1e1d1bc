// Contacts as they stand in a sentence: "på 0771-793 336", "kundservice på 0771-793 336".
import type { Contact } from '../profile/contact.js'
import type { ContactId } from '../profile/profile.js'
import { contactChannel } from '../referral/contact-channel.js'
import { addressText } from './address-text.js'
import { formatPhrase } from './phrase.js'
import type { Facts } from './facts.js'

/** A postal address on one line. */
export const onOneLine = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join(', ')

/** The best channel with its preposition; undefined where there is none. */
export function channelPhrase(
  facts: Facts,
  contact: Pick<Contact, 'phone' | 'email' | 'url' | 'postal'>,
): string | undefined {
  const channel = contactChannel(contact)
  if (channel === null) return undefined
  const { kind } = channel
  const value = kind === 'url' ? addressText(channel.value, facts.medium) : onOneLine(channel.value)
  return formatPhrase(facts.locale, facts.locale.phrases.channel[kind], { value })
}

/** Name and best channel; the name alone where there is no channel; undefined for an unknown or nameless contact. */
export function contactPhrase(facts: Facts, id: ContactId | undefined): string | undefined {
  const contact = facts.contact(id)
  const name = facts.text(contact?.name)
  if (!contact || name === undefined) return undefined
  const channel = channelPhrase(facts, contact)
  return channel === undefined
    ? name
    : formatPhrase(facts.locale, facts.locale.phrases.contactAt, { name, channel })
}

/** The best channel of a contact alone. */
export function channelOf(facts: Facts, id: ContactId | undefined): string | undefined {
  const contact = facts.contact(id)
  return contact && channelPhrase(facts, contact)
}
