import { exampleProfiles, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import {
  type Profile,
  parseProfile,
  renderFollowUp,
  renderScript,
  reviewProfile,
  usedWording,
} from '../src/index.js'
import { SHIPPED_LOCALES } from '../src/locales/shipped.js'
import { RIGHTS, SCRIPT_IDS } from '../src/profile/profile.js'

const PROFILES = [...exampleProfiles(), richProfile(), minimalProfile()]
  .map((profile) => parseProfile(profile))
  .map((profile) => [profile.id, profile] as const)
const LOCALES = SHIPPED_LOCALES.map(({ tag }) => tag)

const spoken = (profile: Profile, locale: string) =>
  SCRIPT_IDS.flatMap((script) =>
    [undefined, ...RIGHTS].map((right) =>
      renderScript(profile, script, {
        locale,
        layer: 'full',
        context: { agentName: 'Kim', ...(right && { right }) },
      }),
    ),
  )
const sent = (profile: Profile, locale: string) =>
  (['rights-contact', 'purchase-notice'] as const).flatMap((kind) =>
    (['sms', 'email'] as const).map((channel) => renderFollowUp(profile, kind, { locale, channel })),
  )

describe.each(PROFILES)('the words of %s', (_name, profile) => {
  test.each(LOCALES)('are those of every built-in clause that is said or sent in %s', (locale) => {
    const used = usedWording(profile, { locale })
    const said = spoken(profile, locale).filter((document) => document.locale === locale)
    const ids = said
      .flatMap(({ clauses }) => clauses.map(({ id }) => id))
      .filter((id) => !id.startsWith('brand.'))
    expect(Object.keys(used)).toEqual(expect.arrayContaining(ids))
  })

  test.each(LOCALES)('say the same in %s once they are the brand’s own, and raise no finding', (locale) => {
    const mine = { ...profile.wording?.[locale], ...usedWording(profile, { locale }) }
    const own = parseProfile({ ...profile, wording: { ...profile.wording, [locale]: mine } })
    expect(sent(own, locale).map(({ text }) => text)).toEqual(sent(profile, locale).map(({ text }) => text))
    const before = spoken(profile, locale)
    // Where something is not stated, our words give way to an honest sentence; those of a brand stand, with a gap.
    if (before.some(({ unanswered, missing }) => unanswered || missing.length > 0)) return
    const texts = (documents: typeof before) =>
      documents.map(({ clauses }) => clauses.map(({ text }) => text))
    expect(texts(spoken(own, locale))).toEqual(texts(before))
    const rules = (of: Profile) => reviewProfile(of, { today: '2026-11-24', locale }).map(({ rule }) => rule)
    expect(rules(own)).toEqual(rules(profile))
  })
})

test('words of the brand’s own are given as they are, and its own clauses left out', () => {
  const mine = 'Är du missnöjd kan du klaga hos {$authority}.'
  const wording = { sv: { 'purchase.complaint': mine, 'brand.tack': 'Tack.' } }
  const profile = parseProfile({
    ...minimalProfile(),
    wording,
    scripts: { complaint: ['purchase.complaint', 'brand.tack'] },
  })
  const used = usedWording(profile, { locale: 'sv' })
  expect(used['purchase.complaint']).toBe(mine)
  expect(Object.keys(used).filter((id) => id.startsWith('brand.'))).toEqual([])
  expect(usedWording(profile, { locale: 'en' })['purchase.complaint']).not.toBe(mine)
})
