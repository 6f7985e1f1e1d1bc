import { exampleProfile, minimalProfile, soundProfile } from '@gdpr-script/test-utils'
import { parseProfile, type Profile } from '@gdpr-script/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deferred } from '../test/deferred.js'
import { collect } from '../test/panel-fixture.js'
import type { ProfileLoadEvent } from './index.js'
import { hasFaults, judgeProfile, type ProfileReview, unreviewed } from './profile-review.js'
import { ProfileReviewer, type ReviewHost } from './profile-reviewer.js'

const one = parseProfile(soundProfile())
const two = parseProfile(minimalProfile())

function hostOf(): { host: ReviewHost; loads: ProfileLoadEvent[]; updates: () => number } {
  const requestUpdate = vi.fn()
  const host: ReviewHost = Object.assign(new EventTarget(), { requestUpdate })
  const loads = collect(host, 'gdpr-profile-load') as ProfileLoadEvent[]
  return { host, loads, updates: () => requestUpdate.mock.calls.length }
}

/** Judges each profile when the test says so. */
function judgeByHand() {
  const asked: { profile: Profile; settle: (review: ProfileReview) => void }[] = []
  const judge = (profile: Profile): Promise<ProfileReview> => {
    const { promise, resolve } = deferred<ProfileReview>()
    asked.push({ profile, settle: resolve })
    return promise
  }
  return { asked, judge }
}

const finding = {
  rule: 'retention-stated',
  outcome: 'fail',
  severity: 'error',
  path: '/retention',
  citations: [],
  params: {},
} as const
const reviewOf = (profile: Profile): ProfileReview => ({ ...unreviewed(profile), findings: [finding] })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the reviewer', () => {
  it('holds nothing against a profile until it is judged, and says so once', async () => {
    const { host, loads, updates } = hostOf()
    const { asked, judge } = judgeByHand()
    const reviewer = new ProfileReviewer(host, judge)
    expect(reviewer.review).toBeNull()
    reviewer.take(one)
    expect(reviewer.review).toMatchObject({ findings: [], sound: one, gaps: 0 })
    expect(loads).toEqual([])
    asked[0]?.settle(reviewOf(one))
    await vi.waitFor(() => expect(loads).toHaveLength(1))
    expect(loads[0]).toMatchObject({ profile: one, findings: [finding], bubbles: true, composed: true })
    expect(reviewer.review?.findings).toEqual([finding])
    expect(updates()).toBe(1)
  })

  it('drops what comes late of a profile that was replaced, also where it comes back', async () => {
    const { host, loads } = hostOf()
    const { asked, judge } = judgeByHand()
    const reviewer = new ProfileReviewer(host, judge)
    reviewer.take(one)
    reviewer.take(two)
    reviewer.take(null)
    reviewer.take(one)
    asked[2]?.settle(unreviewed(one))
    await vi.waitFor(() => expect(loads).toHaveLength(1))
    asked[0]?.settle(reviewOf(one))
    asked[1]?.settle(reviewOf(two))
    await Promise.resolve()
    await Promise.resolve()
    expect(asked.map(({ profile }) => profile)).toEqual([one, two, one])
    expect(loads).toHaveLength(1)
    expect(loads[0]?.profile).toBe(one)
    expect(reviewer.review?.findings).toEqual([])
  })

  it('has nothing to say once the profile is gone', async () => {
    const { host, loads } = hostOf()
    const { asked, judge } = judgeByHand()
    const reviewer = new ProfileReviewer(host, judge)
    reviewer.take(one)
    reviewer.take(null)
    asked[0]?.settle(reviewOf(one))
    await Promise.resolve()
    await Promise.resolve()
    expect(reviewer.review).toBeNull()
    expect(loads).toEqual([])
  })

  it('uses a profile as it is where the rules cannot be loaded, with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { host, loads } = hostOf()
    const reviewer = new ProfileReviewer(host, () => Promise.reject(new TypeError('Failed to fetch')))
    reviewer.take(one)
    await vi.waitFor(() => expect(loads).toHaveLength(1))
    reviewer.take(two)
    await vi.waitFor(() => expect(loads).toHaveLength(2))
    expect(loads.map(({ profile, findings }) => [profile, findings])).toEqual([
      [one, []],
      [two, []],
    ])
    expect(reviewer.review?.sound).toBe(two)
    expect([...(reviewer.review?.affected ?? [])]).toEqual(['purchase'])
    expect(hasFaults(reviewer.review)).toBe(true)
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('the review', () => {
  it('finds nothing where nothing is wrong, in every language that is promised', async () => {
    expect(await judgeProfile(one)).toEqual({ ...unreviewed(one), isJudged: true })
  })

  it('finds what is missing, counts it, and names the scripts', async () => {
    const review = await judgeProfile(parseProfile(soundProfile({ '/retention': undefined })))
    expect(review.findings.map(({ rule, outcome }) => [rule, outcome])).toContainEqual([finding.rule, 'fail'])
    expect(review.gaps).toBe(1)
    expect([...review.affected].sort()).toEqual(['purchase', 'retention'])
  })

  it('manages without a language of the profile', async () => {
    const { findings } = await judgeProfile(
      parseProfile({ ...exampleProfile('tallbo-tradgard'), defaultLocale: 'tlh' }),
    )
    expect(findings.length).toBeGreaterThan(0)
  })
})
