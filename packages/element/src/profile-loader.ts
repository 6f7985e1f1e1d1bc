// From what the host gave (an address, a value, JSON text) to a profile that can be used. The parser is loaded only
// when something has to be parsed. The last input wins, whatever comes back first.
import type { Profile, ScriptId } from '@gdpr-script/core/base'
import { isParsedProfile } from '@gdpr-script/core/script'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ProfileErrorEvent } from './events.js'
import { fetchProfileText } from './fetch-profile-text.js'
import type { ProfileReview } from './profile-review.js'
import { ProfileReviewer } from './profile-reviewer.js'
import { toError } from './to-error.js'
import { warnOnce } from './warn-once.js'

/** What a profile is to be made of; null = nothing was given. */
export type ProfileInput =
  | { readonly from: 'value'; readonly value: unknown }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'src'; readonly src: string }
  | null

/** Picks what a profile is made of: the value first, then JSON text, then an address. */
export function toProfileInput(value: unknown, text: string | null, src: string | null): ProfileInput {
  if ((value ?? null) !== null) return { from: 'value', value }
  if (text !== null) return { from: 'text', text }
  return src === null ? null : { from: 'src', src }
}

/** Says how the loading stands. */
export type ProfileState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly profile: Profile }
  | { readonly status: 'refused'; readonly error: Error }

/** What the loader needs of the panel. */
export type ProfileHost = ReactiveControllerHost & EventTarget & { readonly isConnected: boolean }

/** Turns the latest input into a profile, has it reviewed and tells the host of the outcome by an event. */
export class ProfileLoader implements ReactiveController {
  #state: ProfileState = { status: 'empty' }
  #input: ProfileInput = null
  #abort: AbortController | null = null
  readonly #host: ProfileHost
  readonly #reviewer: ProfileReviewer

  constructor(host: ProfileHost) {
    this.#host = host
    this.#reviewer = new ProfileReviewer(host)
    host.addController(this)
  }

  /** How the loading stands. */
  get state(): ProfileState {
    return this.#state
  }

  /** The profile, where there is one. */
  get profile(): Profile | null {
    return this.#state.status === 'ready' ? this.#state.profile : null
  }

  /** What the rules say of the profile so far, where there is one. */
  get review(): ProfileReview | null {
    return this.#reviewer.review
  }

  /** The scripts that the profile's faults affect; undefined = not known yet. */
  get affected(): ReadonlySet<ScriptId> | undefined {
    return this.review?.isJudged ? this.review.affected : undefined
  }

  /** Takes an input in place of the one before; the same input again changes nothing. Never throws. */
  load(input: ProfileInput): void {
    if (isSameInput(this.#input, input)) return
    this.#abort?.abort()
    this.#abort = null
    this.#input = input
    if (input === null) this.#enter({ status: 'empty' })
    else if (input.from === 'value' && isParsedProfile(input.value))
      this.#enter({ status: 'ready', profile: input.value })
    else this.#start(input)
  }

  hostConnected(): void {
    if (this.#state.status === 'loading' && !this.#abort && this.#input) this.#start(this.#input)
  }

  hostDisconnected(): void {
    this.#abort?.abort()
    this.#abort = null
  }

  /** Refuses a profile that turned out to be unusable. */
  refuse(reason: unknown): void {
    const error = toError(reason)
    this.#enter({ status: 'refused', error })
    const code = codeOf(error)
    warnOnce(code, `${code}: the profile cannot be used. Listen to gdpr-profile-error for the reason.`)
    // After the update that may be going on, so that a listener can set properties.
    queueMicrotask(() => this.#host.dispatchEvent(new ProfileErrorEvent(error)))
  }

  #start(input: NonNullable<ProfileInput>): void {
    this.#enter({ status: 'loading' })
    if (!this.#host.isConnected) return
    const abort = new AbortController()
    this.#abort = abort
    readInput(input, abort.signal).then(
      (profile) => {
        if (!abort.signal.aborted) this.#enter({ status: 'ready', profile })
      },
      (error: unknown) => {
        if (!abort.signal.aborted) this.refuse(error)
      },
    )
  }

  #enter(state: ProfileState): void {
    this.#state = state
    this.#abort = null
    this.#reviewer.take(state.status === 'ready' ? state.profile : null)
    this.#host.requestUpdate()
  }
}

function isSameInput(a: ProfileInput, b: ProfileInput): boolean {
  if (a === null || b === null) return a === b
  if (a.from === 'value') return b.from === 'value' && a.value === b.value
  if (a.from === 'text') return b.from === 'text' && a.text === b.text
  return b.from === 'src' && a.src === b.src
}

async function readInput(input: NonNullable<ProfileInput>, signal: AbortSignal): Promise<Profile> {
  const parser = import('@gdpr-script/core/read-profile')
  if (input.from === 'value') return (await parser).readProfile(input.value)
  const text = input.from === 'text' ? input.text : await fetchProfileText(input.src, signal)
  return (await parser).readProfileText(text)
}

function codeOf(error: Error): string {
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' ? code : 'unreadable-profile'
}
