import { describe, expect, test } from 'vitest'
import { minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { SCRIPT_IDS } from '../profile/profile.js'
import { renderScript } from '../render/render-script.js'
import '../index.js'
import type { Finding } from './rule.js'
import { affectedScripts, soundPart } from './sound-part.js'

const finding = (path: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'any-rule',
  outcome: 'fail',
  severity: 'error',
  path,
  citations: [],
  params: {},
  ...more,
})

describe('soundPart', () => {
  test('is the very profile where no error fails', () => {
    const profile = richProfile()
    const findings = [
      finding('/retention', { outcome: 'review' }),
      finding('/retention', { severity: 'warning' }),
    ]
    expect(soundPart(profile, findings)).toBe(profile)
  })

  test.each([
    ['/sources/0/name', 'sources', 'source'],
    ['/purposes/1/legalBasis', 'purposes', 'legal-basis'],
    ['/transfers/0/mechanism', 'transfers', 'purchase'],
    ['/retention/2', 'retention', 'retention'],
    ['/specialCategories/0', 'specialCategories', 'sensitive-data'],
    ['/automatedDecisions/logic', 'automatedDecisions', 'automated-decisions'],
  ] as const)('takes out what %s is about, and an honest answer stands in', (path, field, script) => {
    const sound = soundPart(richProfile(), [finding(path)])
    expect(sound).not.toHaveProperty(field)
    const context = { sourceId: 'list' }
    expect(renderScript(sound, script, { locale: 'sv', layer: 'full', context }).unanswered).toBe(true)
  })

  test('keeps an announced recording announced', () => {
    const sound = soundPart(richProfile(), [finding('/call/recording/legalBasis')])
    expect(sound.call?.recording).toEqual(richProfile().call?.recording)
  })

  test('takes out a contact that nobody can reach, and says honestly that no way is stated', () => {
    const consent = { basis: 'consent', when: 'i fjol', how: 'på webben', withdrawal: 'silent' } as const
    const profile = minimalProfile({
      purposes: [{ id: 'offers', label: 'skicka erbjudanden', legalBasis: consent, moment: 'purchase' }],
      contacts: { silent: { name: 'den tysta luckan' }, ...minimalProfile().contacts },
    })
    const sound = soundPart(profile, [finding('/contacts/silent')])
    expect(sound.contacts).not.toHaveProperty('silent')
    const answer = renderScript(sound, 'legal-basis', { locale: 'sv', layer: 'full' })
    expect(answer.unanswered).toBe(true)
    expect(answer.clauses.map(({ text }) => text).join(' ')).not.toContain('den tysta luckan')
    const purchase = renderScript(sound, 'purchase', { locale: 'sv', layer: 'full' })
    expect(purchase.clauses.map(({ id }) => id)).toContain('purchase.withdraw-consent-not-stated')
  })

  test('keeps a contact whose hours or address are at fault', () => {
    const profile = richProfile()
    expect(soundPart(profile, [finding('/contacts/service/hours')])).toEqual(profile)
  })

  test.each(['/call/recording/purpose', '/call/recording/purpose/sv', '/call/recording/retention'])(
    'says that the call is recorded, and not what %s is wrong about',
    (path) => {
      const sound = soundPart(richProfile(), [finding(path)])
      const opening = renderScript(sound, 'opening', { locale: 'sv', layer: 'full' })
      expect(opening.unanswered).toBe(true)
      expect(opening.clauses.some(({ id }) => id.startsWith('opening.recording'))).toBe(true)
    },
  )

  test('takes out the answer time alone, so that the month of the law is said', () => {
    const sound = soundPart(richProfile(), [finding('/rights/responseDays')])
    expect(sound.rights).toMatchObject({ default: 'service' })
    expect(sound.rights).not.toHaveProperty('responseDays')
  })

  test('takes out one wording or one order, so that the built-in one stands in', () => {
    const wording = {
      sv: { 'purchase.complaint': 'Klaga hos Datainspektionen.', 'purchase.controller': 'Vi.' },
    }
    const scripts = { purchase: ['purchase.controller'], source: ['source.list-broker'] }
    const profile = minimalProfile({ wording, scripts })
    const sound = soundPart(profile, [
      finding('/wording/sv/purchase.complaint'),
      finding('/scripts/purchase'),
    ])
    expect(sound.wording).toEqual({ sv: { 'purchase.controller': 'Vi.' } })
    expect(sound.scripts).toEqual({ source: ['source.list-broker'] })
  })

  test('leaves no period behind for purposes that are gone', () => {
    const sound = soundPart(richProfile(), [finding('/purposes')])
    expect(sound.retention?.filter(({ purposes }) => purposes)).toEqual([])
  })

  test('does not stumble over a field that is absent, or a place that is none', () => {
    const profile = minimalProfile()
    expect(soundPart(profile, [finding('/retention'), finding(''), finding('/__proto__/x')])).toEqual(profile)
  })
})

describe('affectedScripts', () => {
  test('names what rests on the fields at fault', () => {
    expect(
      [...affectedScripts([finding('/retention'), finding('/authority', { outcome: 'review' })])].sort(),
    ).toEqual(['purchase', 'retention'])
  })
  test('names every script of a profile that is not in force', () => {
    expect([...affectedScripts([finding('/validUntil')])].sort()).toEqual([...SCRIPT_IDS].sort())
    expect(affectedScripts([finding('/validFrom')]).has('purchase')).toBe(true)
  })

  test.each(['/contacts/service', '/sources', '/sources/0'])('holds the purchase back for %s', (path) => {
    expect(affectedScripts([finding(path)]).has('purchase')).toBe(true)
  })
})
