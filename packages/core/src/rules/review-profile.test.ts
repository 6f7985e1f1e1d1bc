import { describe, expect, test } from 'vitest'
import {
  both,
  minimalProfile,
  profileVariants,
  soundProfile,
  type ProfilePatches,
} from '@gdpr-script/test-utils'
import { parseProfile } from '../index.js'
import { reviewProfile } from './review-profile.js'
import { RULES } from './rules.js'

const today = '2026-11-24'
const rulesOf = (patches: ProfilePatches, locale?: string): string[] =>
  reviewProfile(parseProfile(soundProfile(patches)), { today, ...(locale !== undefined && { locale }) }).map(
    ({ rule }) => rule,
  )

describe('reviewProfile', () => {
  test('finds a fault once, though two languages are judged', () => {
    expect(rulesOf({ '/purposes/0/legalBasis/balancing': undefined })).toEqual(['balancing-summarised'])
  })

  test('names a thing in the language asked for, else in that of the profile', () => {
    const profile = parseProfile(soundProfile({ '/purposes/0/legalBasis/balancing': undefined }))
    const named = (locale?: string) =>
      reviewProfile(profile, { today, ...(locale !== undefined && { locale }) })[0]?.params['purpose']
    expect([named(), named('en')]).toEqual(['ringa och erbjuda dig el', 'call and offer you electricity'])
  })

  test('judges only the texts of the language asked for', () => {
    const patches = { '/purposes/0/label': both('ringa dig om el', 'various purposes') }
    expect([rulesOf(patches), rulesOf(patches, 'en'), rulesOf(patches, 'sv')]).toEqual([
      ['purpose-specific'],
      ['purpose-specific'],
      [],
    ])
  })

  test('lists findings in the order of the table, whatever the language that showed them', () => {
    const found = rulesOf({
      '/objection/suppressionList': false,
      '/purposes/0/legalBasis/balancing': both('vi ringer två gånger', ' '),
      '/caller/processorAgreement': false,
    })
    const order = RULES.map(({ id }) => id).filter((id) => found.includes(id))
    expect(found).toEqual(order)
    expect(found).toEqual(['processor-agreement-signed', 'balancing-summarised', 'objection-remembered'])
  })

  test('gives severity and citations of the row', () => {
    const [finding] = reviewProfile(parseProfile(soundProfile({ '/objection/suppressionList': false })), {
      today,
    })
    expect(finding).toEqual({
      rule: 'objection-remembered',
      outcome: 'fail',
      severity: 'error',
      path: '/objection/suppressionList',
      citations: ['gdpr:21(3)', 'se:2008:486:21'],
      params: {},
    })
  })

  test('does not change the profile', () => {
    const profile = parseProfile(soundProfile())
    reviewProfile(profile, { today })
    expect(profile).toEqual(soundProfile())
  })

  test.each(['sv', 'en', 'nb', 'de-CH', 'x-none'])('never throws, for any profile, in %s', (locale) => {
    const profiles = [minimalProfile(), ...profileVariants().map(({ profile }) => profile)]
    for (const profile of profiles) {
      for (const { rule, path } of reviewProfile(parseProfile(profile), { today, locale })) {
        expect(RULES.map(({ id }) => id)).toContain(rule)
        expect(path).toMatch(/^\//)
      }
    }
  })
})

describe('a campaign on legitimate interests', () => {
  const german = { '/market': 'DE', '/call/recording': 'none' }

  test('fails where it calls German consumers', () => {
    expect(rulesOf(german)).toEqual(['sales-call-consent'])
  })

  test('passes in Sweden with a recent check of the block register', () => {
    expect(rulesOf({})).toEqual([])
  })

  test('passes in Germany where businesses are called', () => {
    expect(rulesOf({ ...german, '/call/audience': 'business' })).toEqual([])
  })
})
