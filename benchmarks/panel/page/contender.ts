import type { Profile, ScriptId } from '@gdpr-script/core/base'
import type { Call } from '@gdpr-script/element'

/** What a desktop gives to a panel. */
export interface Desk {
  readonly profile: Profile
  readonly call: Call
}

/** A view that stands in the page. */
export interface Mounted {
  /** What is looked into and listened to. */
  readonly root: ShadowRoot
  /** Takes another profile and another call, as a dialer hands them over. */
  show(desk: Desk): void
  /** Opens a script. */
  open(script: ScriptId): void
  remove(): void
}

/** One of those that are compared. */
export interface Contender {
  /** Builds the view from nothing and puts it into `host`. */
  mount(host: HTMLElement, desk: Desk): Mounted
}
