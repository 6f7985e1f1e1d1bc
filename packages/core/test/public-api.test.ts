// The names that a consumer can import, and nothing besides. A change here is a change of the API.
import { describe, expect, test } from 'vitest'
import * as base from '../src/base.js'
import * as followUp from '../src/follow-up/index.js'
import * as root from '../src/index.js'
import * as profile from '../src/profile/index.js'
import * as readProfile from '../src/profile/read-profile.js'
import * as referral from '../src/referral/index.js'
import * as script from '../src/script.js'
import english, { en } from '../src/locales/en/index.js'
import { SHIPPED_LOCALES } from '../src/locales/shipped.js'
import swedish, { sv } from '../src/locales/sv/index.js'

const BASE = [
  'ProfileError',
  'citationEntry',
  'citationLabel',
  'coverProfile',
  'explainFinding',
  'hasSimplerWording',
  'isParsedProfile',
  'locales',
  'matchQuestion',
  'openingStatus',
  'parseProfile',
  'parseProfileText',
  'profileJsonSchema',
  'referComplaint',
  'referQuestion',
  'referRight',
  'registerLocale',
  'renderFallback',
  'renderFollowUp',
  'renderScript',
  'reviewProfile',
  'safeParseProfile',
  'toHtml',
  'toMarkdown',
  'toText',
  'usedWording',
]

describe('@gdpr-script/core', () => {
  test('exports these names', () => {
    expect(Object.keys(root).sort()).toEqual(BASE)
  })

  test('has every locale that ships', () => {
    expect(root.locales).toEqual(SHIPPED_LOCALES.map(({ tag }) => tag))
  })
})

describe('@gdpr-script/core/base', () => {
  test('exports the same names', () => {
    expect(Object.keys(base).sort()).toEqual(BASE)
  })
})

describe('@gdpr-script/core/profile', () => {
  test('exports the parser alone', () => {
    expect(Object.keys(profile).sort()).toEqual([
      'ProfileError',
      'parseProfile',
      'parseProfileText',
      'safeParseProfile',
    ])
  })
})

describe('the entries for a page that fetches each part when it needs it', () => {
  test('together give what the root gives to whoever says a script, and the reader that loads', () => {
    const names = [script, referral, followUp].flatMap((entry) => Object.keys(entry))
    expect(names.sort()).toEqual([
      'citationLabel',
      'hasSimplerWording',
      'isParsedProfile',
      'locales',
      'openingStatus',
      'referComplaint',
      'referQuestion',
      'referRight',
      'registerLocale',
      'renderFallback',
      'renderFollowUp',
      'renderScript',
      'toHtml',
      'toMarkdown',
      'toText',
    ])
    expect(Object.keys(readProfile).sort()).toEqual(['readProfile', 'readProfileText'])
  })
})

describe('@gdpr-script/core/locales', () => {
  test('exports each locale by its tag, and as the default for whoever loads by tag', () => {
    expect([swedish, english]).toEqual([sv, en])
    expect(SHIPPED_LOCALES).toEqual(expect.arrayContaining([sv, en]))
  })
})
