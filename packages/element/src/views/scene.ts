import type { LanguageTag, Profile, ScriptDocument, ScriptId } from '@gdpr-script/core/base'
import type { Capability } from '../attributes.js'
import type { Labels } from '../labels/labels.js'
import type { CitationLoader } from '../citation-loader.js'
import type { ChosenLanguage } from '../language-loader.js'
import type { Layer, Session } from '../session.js'
import type { Validity } from '../validity.js'

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
  /** Renders a script for this call in the language asked for. Layer default 'short'. */
  readonly render: (script: ScriptId, layer?: Layer) => ScriptDocument
  readonly chooseLanguage: (tag: LanguageTag) => void
  readonly copy: (key: string, text: string) => void
  readonly citations: CitationLoader
}
