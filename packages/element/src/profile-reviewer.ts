// The review of the profile in use. It comes after the profile is shown; that of a profile which is gone is dropped.
import type { Profile } from '@gdpr-script/core/base'
import type { ReactiveControllerHost } from 'lit'
import { ProfileLoadEvent } from './events.js'
import { isServer } from './is-server.js'
import { judgeProfile, type ProfileReview, unjudged, unreviewed } from './profile-review.js'
import { warnOnce } from './warn-once.js'

/** What the reviewer needs of the panel. */
export type ReviewHost = EventTarget & Pick<ReactiveControllerHost, 'requestUpdate'>

/** Has each profile judged once and then tells the host that it is ready, by one event. */
export class ProfileReviewer {
  #review: ProfileReview | null = null
  readonly #host: ReviewHost
  readonly #judge: (profile: Profile) => Promise<ProfileReview>

  /** `judge` may reject: then a profile is used as it is but no purchase reading completes, with one warning. */
  constructor(host: ReviewHost, judge = judgeProfile) {
    this.#host = host
    this.#judge = judge
  }

  /** What is known of the profile in use so far; null = there is none. */
  get review(): ProfileReview | null {
    return this.#review
  }

  /** Takes the profile in use; null = none. */
  take(profile: Profile | null): void {
    const waiting = profile && unreviewed(profile)
    this.#review = waiting
    // What a server draws is gone before a review is there; the browser has it made.
    if (!profile || !waiting || isServer) return
    const settle = (review: ProfileReview): void => {
      if (this.#review === waiting) this.#settle(profile, review)
    }
    this.#judge(profile).then(settle, () => {
      warnOnce(
        'rules',
        'the profile could not be held against the rules; there are no findings, and no purchase reading is complete.',
      )
      settle(unjudged(profile))
    })
  }

  #settle(profile: Profile, review: ProfileReview): void {
    this.#review = review
    this.#host.requestUpdate()
    this.#host.dispatchEvent(new ProfileLoadEvent(profile, review.findings))
  }
}
