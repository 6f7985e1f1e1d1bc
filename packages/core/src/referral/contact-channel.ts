// By which way a contact is best reached.
import type { Contact } from '../profile/profile.js'
import { phoneText } from './phone-text.js'

/** A way to reach a contact; `value` is shown as it stands. */
export interface ContactChannel {
  readonly kind: 'phone' | 'email' | 'url' | 'postal'
  readonly value: string
}

/** Picks the best channel: telephone, e-mail, web, post. Blank counts as absent; null where there is none. */
export function contactChannel(
  contact: Pick<Contact, 'phone' | 'email' | 'url' | 'postal'>,
): ContactChannel | null {
  const { phone, email, url, postal } = contact
  const channels = [
    { kind: 'phone', value: phone ? phoneText(phone) : '' },
    { kind: 'email', value: email?.trim() ?? '' },
    { kind: 'url', value: url?.trim() ?? '' },
    { kind: 'postal', value: postal?.trim() ?? '' },
  ] as const
  return channels.find(({ value }) => value !== '') ?? null
}
