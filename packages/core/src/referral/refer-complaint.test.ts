import { beforeAll, describe, expect, it } from 'vitest'
import { AUTHORITIES } from '../citations/authorities.js'
import { en } from '../locales/en/index.js'
import { registerLocale } from '../locales/match-locale.js'
import { sv } from '../locales/sv/index.js'
import type { Profile } from '../profile/profile.js'
import { referComplaint } from './refer-complaint.js'

beforeAll(() => {
  registerLocale(sv)
  registerLocale(en)
})

const profile: Profile = {
  schemaVersion: 1,
  id: 'brand',
  version: '1',
  defaultLocale: 'sv',
  market: 'SE',
  controller: { name: 'Brand', country: 'SE' },
  caller: { name: 'Brand', role: 'controller' },
  contacts: {},
}

describe('referComplaint', () => {
  it('names the authority of the market in the language asked for, and its address', () => {
    const { SE } = AUTHORITIES
    expect(referComplaint(profile, { locale: 'sv' })).toEqual({ name: sv.authorities['SE'], url: SE.url })
    expect(referComplaint(profile, { locale: 'en' })?.name).toBe(en.authorities['SE'])
  })

  it('lets the authority of the profile win, in its own words', () => {
    const authority = { name: { sv: 'tillsynen', en: 'the authority' }, url: 'https://tillsyn.example' }
    expect(referComplaint({ ...profile, authority }, { locale: 'en' })).toEqual({
      name: 'the authority',
      url: 'https://tillsyn.example',
    })
  })

  it('names none for a market that no table knows', () => {
    expect(referComplaint({ ...profile, market: 'US' }, { locale: 'sv' })).toBeNull()
  })
})
