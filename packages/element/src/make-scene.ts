import { type LanguageTag, type Profile, renderScript, type ScriptDocument } from '@gdpr-script/core/base'
import { CAPABILITIES, toCapabilities } from './attributes.js'
import { callContext } from './call-context.js'
import type { CitationLoader } from './citation-loader.js'
import type { ChosenLanguage } from './language-loader.js'
import type { ProfileReview } from './profile-review.js'
import type { Session } from './session.js'
import { judgeValidity, toIsoDate } from './validity.js'
import type { Scene } from './views/scene.js'

/** What a scene is made of. */
export interface SceneInput {
  readonly profile: Profile
  readonly review: ProfileReview
  readonly language: ChosenLanguage
  readonly session: Session
  readonly now: Date
  /** As the host gave them; null = all. */
  readonly capabilities: unknown
  readonly chooseLanguage: (tag: LanguageTag) => void
  readonly copy: (key: string, text: string) => void
  readonly citations: CitationLoader
  /** Told of each document that is drawn. */
  readonly onRender: (document: ScriptDocument) => void
}

/** Puts together what the views look at. Where a profile may not be read out today, nothing is said about "open now". */
export function makeScene(input: SceneInput): Scene {
  const { profile, review, language, session } = input
  const validity = judgeValidity(profile, toIsoDate(input.now))
  const now = validity.status === 'valid' ? input.now : undefined
  return {
    ...input,
    labels: language.labels,
    sound: review.sound,
    gaps: review.gaps,
    validity,
    now,
    capabilities: toCapabilities(input.capabilities) ?? CAPABILITIES,
    render(script, layer = 'short') {
      const document = renderScript(review.sound, script, {
        locale: language.asked,
        layer,
        context: callContext(session.call, script === 'rights' ? session.place.right : undefined),
        ...(now ? { now } : {}),
      })
      input.onRender(document)
      return document
    },
  }
}
