import { beforeAll, describe, expect, it } from 'vitest'
import { registerLocale } from '../locales/match-locale.js'
import { sv } from '../locales/sv/index.js'
import { type Contact, type Profile, RIGHTS } from '../profile/profile.js'
import { contactChannel } from './contact-channel.js'
import { phoneText } from './phone-text.js'
import { referQuestion, referRight } from './refer-right.js'

beforeAll(() => registerLocale(sv))

const service: Contact = {
  name: 'kundservice',
  phone: { e164: '+46771793336', display: '0771-793 336' },
  hours: {
    timeZone: 'Europe/Stockholm',
    regular: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '17:00' }],
  },
}
const officer: Contact = { name: 'dataskyddsombudet', email: 'dpo@brand.example' }
const profile: Profile = {
  schemaVersion: 1,
  id: 'brand',
  version: '1',
  defaultLocale: 'sv',
  market: 'SE',
  controller: { name: 'Brand', country: 'SE' },
  caller: { name: 'Brand', role: 'controller' },
  contacts: { service, officer },
  rights: { default: 'service', routes: { erasure: 'officer' } },
}
const now = new Date('2026-11-24T10:00:00Z')

describe('referRight', () => {
  it('gives the contact with its words', () => {
    expect(referRight(profile, 'access', { locale: 'sv', now })).toEqual({
      right: 'access',
      contactId: 'service',
      contact: service,
      phoneText: '0771-793 336',
      phoneHref: 'tel:+46771793336',
      hoursText: 'vardagar 8–17',
      status: { state: 'open', closesAt: new Date('2026-11-24T16:00:00Z') },
      statusText: 'Öppet till 17.00',
      responseDays: 30,
    })
  })

  it('takes the route of a right, and the default for every other', () => {
    for (const right of RIGHTS)
      expect(referRight(profile, right, { locale: 'sv' }).contactId).toBe(
        right === 'erasure' ? 'officer' : 'service',
      )
  })

  it('claims neither open nor closed without a moment', () => {
    const referral = referRight(profile, 'access', { locale: 'sv' })
    expect(referral).toMatchObject({
      hoursText: 'vardagar 8–17',
      status: { state: 'unknown' },
      statusText: null,
    })
  })

  it('leaves out what the contact does not state', () => {
    const { contact, ...texts } = referRight(profile, 'erasure', { locale: 'sv', now })
    expect(contact).toBe(officer)
    expect(texts).toMatchObject({
      phoneText: null,
      phoneHref: null,
      hoursText: null,
      status: { state: 'unknown' },
      statusText: null,
    })
  })

  it('names nobody where the profile does not', () => {
    const { rights, ...silent } = profile
    expect(rights).toBeDefined()
    expect(referRight(silent, 'access', { locale: 'sv', now })).toEqual({
      right: 'access',
      contactId: null,
      contact: null,
      phoneText: null,
      phoneHref: null,
      hoursText: null,
      status: { state: 'unknown' },
      statusText: null,
      responseDays: 30,
    })
  })

  it('keeps the stated answer time', () => {
    const quick = { ...profile, rights: { default: 'service', responseDays: 14 } }
    expect(referRight(quick, 'access', { locale: 'sv' }).responseDays).toBe(14)
  })
})

describe('contactChannel', () => {
  const { phone } = service as Required<Contact>
  const all = { phone, email: 'a@brand.example', url: 'https://brand.example', postal: 'Box 1' }

  it('picks telephone, e-mail, web, post, in that order', () => {
    const { phone: _phone, ...withoutPhone } = all
    const { email: _email, ...withoutEmail } = withoutPhone
    expect(contactChannel(all)).toEqual({ kind: 'phone', value: '0771-793 336' })
    expect(contactChannel(withoutPhone)).toEqual({ kind: 'email', value: 'a@brand.example' })
    expect(contactChannel(withoutEmail)).toEqual({ kind: 'url', value: 'https://brand.example' })
    expect(contactChannel({ postal: 'Box 1' })).toEqual({ kind: 'postal', value: 'Box 1' })
  })

  it('takes blank as absent', () => {
    expect(contactChannel({ email: ' ', postal: 'Box 1' })).toEqual({ kind: 'postal', value: 'Box 1' })
    expect(contactChannel({ email: '', url: ' ' })).toBeNull()
    expect(phoneText({ e164: '+46771793336', display: ' ' })).toBe('+46771793336')
  })
})

describe('referQuestion', () => {
  it('takes the contact for rights in general, whatever route a right has', () => {
    const { right: _right, ...access } = referRight(profile, 'access', { locale: 'sv' })
    expect(access.contactId).toBe('service')
    expect(referQuestion(profile, { locale: 'sv' })).toEqual(access)
  })

  it('names nobody where the profile names nobody', () => {
    const { rights: _rights, ...nobody } = profile
    expect(referQuestion(nobody, { locale: 'sv' })).toMatchObject({ contactId: null, contact: null })
  })
})
