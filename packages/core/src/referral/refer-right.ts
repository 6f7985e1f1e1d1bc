// Who helps with a right, when, and by which way.
import { matchLocale } from '../locales/match-locale.js'
import type { Contact, ContactId, LanguageTag, Profile, Right } from '../profile/profile.js'
import { hoursText } from './hours-text.js'
import { openingStatus, type OpeningStatus } from './opening-status.js'
import { phoneHref, phoneText } from './phone-text.js'
import { statusText } from './status-text.js'

/** Days to answer where the profile states none (Art. 12(3) says a month). */
const DEFAULT_RESPONSE_DAYS = 30

/** Who helps, and how they are reached. Texts are null where there is nothing to say. */
export interface ContactReferral {
  /** null = the profile names nobody; the honest fallback applies. */
  contactId: ContactId | null
  contact: Contact | null
  /** As the brand writes it. */
  phoneText: string | null
  /** "tel:" and E.164. */
  phoneHref: string | null
  /** "vardagar 8–17" */
  hoursText: string | null
  status: OpeningStatus
  /** "Öppet till 17.00", "Stängt för midsommarafton, öppnar måndag klockan 8"; null = unknown, or no `now`. */
  statusText: string | null
  /** 30 where the profile states none; the words then say "a month". */
  responseDays: number
}

/** Who handles a right, and how they are reached. */
export interface Referral extends ContactReferral {
  right: Right
}

/** How a referral is asked for. */
export interface ReferralOptions {
  /** BCP 47, with the fallback of scripts. */
  locale: LanguageTag
  /** For "open now"; absent = opening hours are given, open or closed is not claimed. */
  now?: Date
}

function contactOf(profile: Profile, id: ContactId | undefined): { id: ContactId; contact: Contact } | null {
  const contact = id !== undefined && Object.hasOwn(profile.contacts, id) ? profile.contacts[id] : undefined
  return id !== undefined && contact ? { id, contact } : null
}

/**
 * Refers a right to the contact of its route, else to that of `rights.default`. Without `now` the hours are given and
 * neither open nor closed is claimed. Throws only where no locale is registered.
 */
export function referRight(profile: Profile, right: Right, options: ReferralOptions): Referral {
  return { right, ...refer(profile, profile.rights?.routes?.[right] ?? profile.rights?.default, options) }
}

/**
 * Refers a question that no script answers to the contact of `rights.default`. Without `now` the hours are given and
 * neither open nor closed is claimed. Throws only where no locale is registered.
 */
export function referQuestion(profile: Profile, options: ReferralOptions): ContactReferral {
  return refer(profile, profile.rights?.default, options)
}

function refer(profile: Profile, id: ContactId | undefined, options: ReferralOptions): ContactReferral {
  const { now } = options
  const locale = matchLocale(options.locale, profile.defaultLocale)
  const found = contactOf(profile, id)
  const { phone, hours } = found?.contact ?? {}
  const status: OpeningStatus = found && now ? openingStatus(found.contact, now) : { state: 'unknown' }
  const words = { locale, wanted: options.locale, defaultLocale: profile.defaultLocale }
  return {
    contactId: found?.id ?? null,
    contact: found?.contact ?? null,
    phoneText: phone ? phoneText(phone) : null,
    phoneHref: phone ? phoneHref(phone) : null,
    hoursText: hours ? hoursText(hours, locale, now) : null,
    status,
    statusText: hours && now ? statusText(status, { hours, now, ...words }) : null,
    responseDays: profile.rights?.responseDays ?? DEFAULT_RESPONSE_DAYS,
  }
}
