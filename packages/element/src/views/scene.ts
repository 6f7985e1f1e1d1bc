import type {
  ClauseId,
  Fallback,
  LanguageTag,
  Profile,
  ReferralOptions,
  ScriptDocument,
  ScriptId,
} from '@gdpr-script/core/base'
import type { Capability, ShortcutScope } from '../attributes.js'
import type { FoundAnswer } from '../find-answers.js'
import type { Labels } from '../labels/labels.js'
import type { CitationLoader } from '../citation-loader.js'
import type { ChosenLanguage } from '../language-loader.js'
import type { Later } from '../later-views.js'
import type { Layer } from '../readings.js'
import type { Session } from '../session.js'
import type { Validity } from '../validity.js'

/** Says in which words a script is rendered. */
export interface Wording {
  readonly wording: 'usual' | 'simpler'
}

/** The single keys, as the agent sees and sets them. */
export interface KeySwitch {
  readonly scope: ShortcutScope
  readonly isOn: boolean
  readonly isHelpOpen: boolean
  turn(isOn: boolean): void
  toggleHelp(isOpen?: boolean): void
}

/** Gives a view all it may look at. */
export interface Scene {
  readonly labels: Labels
  readonly language: ChosenLanguage
  /** As the host gave it. What is read out or sent comes from `sound`. */
  readonly profile: Profile
  /** The part of the profile that may be read out. */
  readonly sound: Profile
  /** How many failing errors the profile has. */
  readonly gaps: number
  readonly session: Session
  readonly validity: Validity
  /** The time for "open now"; absent where the profile may not be read out today. */
  readonly now: Date | undefined
  readonly capabilities: readonly Capability[]
  /**
   * Renders a script for this call in the language asked for. Layer default 'short'; words default those that were
   * asked for on screen.
   */
  readonly render: (script: ScriptId, layer?: Layer, options?: Wording) => ScriptDocument
  /** Gives what was worked out under a name for this profile, call, language and minute; makes it on the first asking. */
  readonly once: <Result>(name: string, make: () => Result) => Result
  /** Renders the honest sentence for a question that no script answers. */
  readonly renderFallback: () => Fallback
  /** Tells whether a clause can be said in simpler words. */
  readonly hasSimpler: (clause: ClauseId, locale: LanguageTag) => boolean
  /** Finds answers to what the customer says, best first. */
  readonly find: (query: string) => readonly FoundAnswer[]
  /** Loads what a search needs; called when somebody is about to search. */
  readonly prepareSearch: (options: { readonly isRetry: boolean }) => void
  /** Tells whether that was loaded, or cannot be. */
  readonly isSearchReady: () => boolean
  /** How whoever helps is asked for. */
  readonly referralOptions: ReferralOptions
  readonly keys: KeySwitch
  readonly chooseLanguage: (tag: LanguageTag) => void
  readonly copy: (key: string, text: string) => void
  /** Says something to screen readers; blank = nothing. */
  readonly announce: (text: string) => void
  readonly citations: CitationLoader
  /** The views that no first answer needs. */
  readonly later: Later
}
