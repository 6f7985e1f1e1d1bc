// Who handles a right, as data: what the card says, and which ways lead there.
import {
  type Contact,
  type FollowUp,
  type Referral,
  referRight,
  renderFollowUp,
} from '@gdpr-script/core/base'
import type { Desk } from '../contender.js'
import { labels, LOCALE } from './language.js'
import type { Place } from './place.js'

/** A way to the contact. Left out: what a press leads to. */
export interface Way {
  readonly key: string
  readonly label: string
}

/** What the card of a contact says. */
export interface ContactCard {
  readonly name: string
  readonly status: { readonly text: string; readonly state: string } | null
  readonly phone: { readonly text: string; readonly href: string } | null
  readonly facts: readonly string[]
  readonly email: string | null
  readonly url: string | null
  readonly postal: string | null
}

/** Everything on screen about the contact for a right. */
export interface ContactScene {
  readonly card: ContactCard
  /** The way that works now: it stands in the bar. */
  readonly first: Way | null
  readonly others: readonly Way[]
  /** The text message as it will arrive. */
  readonly preview: {
    readonly title: string
    readonly text: string
    readonly facts: readonly string[]
  } | null
  readonly copy: Way | null
  /** True where nobody can help now, so that the note to pass on is unfolded. */
  readonly isNoteOpen: boolean
}

/** Puts together what is said about the right that is chosen; null = the profile names nobody. */
export function contactScene({ profile, call }: Desk, { right }: Place): ContactScene | null {
  const referral = referRight(profile, right, { locale: LOCALE, now: new Date() })
  const { contact, status } = referral
  if (!contact) return null
  const context = call.agentName === undefined ? {} : { agentName: call.agentName }
  const write = (channel: 'sms' | 'email'): FollowUp =>
    renderFollowUp(profile, 'rights-contact', { locale: LOCALE, channel, right, context })
  const isClosed = status.state === 'closed'
  const sms = whole(write('sms'))
  const ways = [
    ...(contact.transfer === undefined ? [] : [way('transfer', right)]),
    ...(sms ? [way('sms', right)] : []),
    ...(whole(write('email')) ? [way('email', right)] : []),
  ]
  const first = ways.find(({ key }) => !(isClosed && key.startsWith('transfer'))) ?? null
  const days = profile.rights?.responseDays === undefined ? null : referral.responseDays
  return {
    card: cardOf(contact, referral, days),
    first,
    others: ways.filter((one) => one !== first),
    preview: sms && previewOf(sms),
    copy: sms && way('copy', right),
    isNoteOpen: isClosed,
  }
}

/** A text with a hole in it is not sent. */
const whole = (message: FollowUp): FollowUp | null => (message.missing.length === 0 ? message : null)

const WAYS = {
  transfer: labels['action.transfer'],
  sms: labels['action.sms'],
  email: labels['action.email'],
  copy: labels['action.copy-text'],
}

function way(kind: keyof typeof WAYS, right: Place['right']): Way {
  return { key: `${kind}:${right}`, label: WAYS[kind] }
}

function cardOf(contact: Contact, referral: Referral, days: number | null): ContactCard {
  const { status, statusText, phoneText, phoneHref, hoursText } = referral
  const hours = hoursText ?? (phoneHref === null ? null : labels['contact.hours-unknown'])
  return {
    name: nameOf(contact),
    status: statusText === null ? null : { text: statusText, state: status.state },
    phone: phoneText === null || phoneHref === null ? null : { text: phoneText, href: phoneHref },
    facts: [...(hours === null ? [] : [hours]), labels['contact.deadline'](days)],
    email: contact.email ?? null,
    url: contact.url ?? null,
    postal: contact.postal ?? null,
  }
}

function nameOf({ name }: Contact): string {
  return typeof name === 'string' ? name : (name[LOCALE] ?? Object.values(name)[0] ?? '')
}

function previewOf({ text, sms }: FollowUp): ContactScene['preview'] {
  if (!sms) return null
  const { segments, characters, costly, encoding } = sms
  const dear = labels[encoding === 'UCS-2' ? 'sms.halved-by' : 'sms.doubled']
  return {
    title: labels['sms.preview'](segments),
    text,
    facts: [
      labels['sms.size'](characters, segments),
      ...(costly.length === 0 ? [] : [dear(costly.join(' '))]),
    ],
  }
}
