import { describe, expect, test } from 'vitest'
import { exampleProfiles, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { type Contact, locales, parseProfile, type Profile, renderFollowUp } from '../src/index.js'

const SERVICE: Contact = {
  name: { sv: 'kundservice', en: 'customer service' },
  phone: { e164: '+46846500412', display: '08-465 004 12' },
  email: 'kundservice@brand.example',
  hours: {
    timeZone: 'Europe/Stockholm',
    regular: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '17:00' }],
  },
}
const withService = (service: Contact = SERVICE, overrides: Partial<Profile> = {}): Profile =>
  parseProfile(minimalProfile({ contacts: { service }, rights: { default: 'service' }, ...overrides }))
const sms = (profile: Profile, locale = 'sv') =>
  renderFollowUp(profile, 'rights-contact', { locale, channel: 'sms' })

describe('the text message with a contact', () => {
  test('gives name, number, hours with a plain dash, e-mail, deadline', () => {
    expect(sms(withService())).toMatchObject({
      channel: 'sms',
      subject: null,
      html: null,
      missing: [],
      text:
        'Hej! Frågor om dina personuppgifter sköter kundservice hos Exempelbolaget. Ring 08-465 004 12, ' +
        'vardagar 8-17. Mejla kundservice@brand.example. Svar inom en månad, utan kostnad.',
    })
  })

  test.each(exampleProfiles().map((profile) => [profile.id, profile] as const))(
    'takes two parts at most, in plain letters, for %s',
    (_id, profile) => {
      for (const locale of locales) {
        for (const kind of ['rights-contact', 'purchase-notice'] as const) {
          const { sms: size } = renderFollowUp(parseProfile(profile), kind, { locale, channel: 'sms' })
          expect(size).toMatchObject({ encoding: 'GSM-7', costly: [] })
          expect(size?.segments).toBeLessThanOrEqual(2)
        }
      }
    },
  )

  test('leaves out the notice first, then the deadline, then the e-mail, and never the number', () => {
    const long = (length: number): string => {
      const notice = { url: `https://brand.example/${'a'.repeat(20)}` }
      return sms(withService({ ...SERVICE, name: 'x'.repeat(length) }, { notice })).text
    }
    const parts = [/https:/, /Svar inom/, /Mejla/, /Ring 08-465 004 12/]
    const kept = [10, 90, 120, 150, 190].map((length) => parts.map((part) => part.test(long(length))))
    for (const row of kept) {
      expect(row.at(-1)).toBe(true)
      expect(row).toEqual([...row].sort((one, other) => Number(one) - Number(other)))
    }
    expect(kept[0]).toEqual([true, true, true, true])
    expect(kept.at(-1)).toEqual([false, false, false, true])
  })

  test('keeps the e-mail where it is the only way', () => {
    const { phone: _phone, hours: _hours, ...rest } = SERVICE
    expect(sms(withService({ ...rest, name: 'x'.repeat(190) })).text).toContain('kundservice@brand.example')
  })

  test('ends the line behind a web address, so that nothing joins the link', () => {
    const profile = parseProfile(richProfile())
    const { text } = renderFollowUp(profile, 'purchase-notice', { locale: 'sv', channel: 'sms' })
    expect(text).toMatch(/https:\/\/\S+[^.]\n\S/)
  })

  test('never touches a name, and shows what it costs', () => {
    const profile = withService({ ...SERVICE, name: 'Žofia Łęcka' })
    const { text, sms: size } = sms(profile)
    expect(text).toContain('Žofia Łęcka')
    expect(size).toMatchObject({ encoding: 'UCS-2', costly: ['Ž', 'Ł', 'ę'] })
  })

  test('says so where nobody is named', () => {
    expect(sms(parseProfile(minimalProfile()), 'en').text).toMatch(/^Hello! We are finding out who at/)
  })

  test('is about the right that was asked for', () => {
    const profile = parseProfile(richProfile())
    const of = (right: 'access' | 'rectification') =>
      renderFollowUp(profile, 'rights-contact', { locale: 'sv', channel: 'sms', right }).text
    expect(of('access')).toContain('dataskyddsombudet')
    expect(of('rectification')).toContain('växeln')
  })
})

describe('the e-mail', () => {
  const mail = (profile: Profile, kind: 'rights-contact' | 'purchase-notice', locale = 'sv') =>
    renderFollowUp(profile, kind, { locale, channel: 'email' })

  test('gives the contact a detail a line', () => {
    expect(mail(withService(), 'rights-contact').text.split('\n\n')[1]).toBe(
      'Kontakt: kundservice hos Exempelbolaget\nTelefon: 08-465 004 12\nÖppet: vardagar 8–17\nMejl: kundservice@brand.example',
    )
  })

  test('carries the full layer after a purchase, whole addresses, and no agent', () => {
    const { text, subject } = mail(parseProfile(richProfile()), 'purchase-notice')
    expect(subject).toBe('Så använder Exempelbolaget dina personuppgifter')
    expect(text).toContain('https://')
    expect(text).not.toMatch(/\b(jag|mig)\b/i)
    for (const words of [
      'Filippinerna',
      'dataskyddsombud',
      'radera',
      'säga nej till reklam',
      'klaga',
      'sköta bokföringen',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('says what will be answered later where the profile does not say it', () => {
    const { text } = mail(parseProfile(minimalProfile()), 'purchase-notice', 'en')
    expect(text).toContain(
      'We will let you know which data we use, what we use it for and how long we keep it.',
    )
    expect(text).not.toMatch(/\bI\b/)
  })

  test('is escaped as a whole in HTML', () => {
    const name = '<img src=x onerror=alert(1)> & "co"'
    const profile = parseProfile(minimalProfile({ controller: { name, country: 'SE' } }))
    const { html } = mail(profile, 'purchase-notice')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;')
    expect(html?.match(/<(?!\/?(div|p|br)\b)/g)).toBeNull()
  })
})
