import type { LanguageTag, Profile, ScriptDocument } from '@gdpr-script/core/base'
import { hasSimplerWording, renderFallback, renderScript } from '@gdpr-script/core/script'
import { CAPABILITIES, toCapabilities } from './attributes.js'
import { callContext } from './call-context.js'
import type { CitationLoader } from './citation-loader.js'
import type { ChosenLanguage, LanguageLoader } from './language-loader.js'
import { laterViews } from './later-views.js'
import type { ProfileReview } from './profile-review.js'
import type { Session } from './session.js'
import type { Memo } from './memo.js'
import { judgeValidity, toIsoDate } from './validity.js'
import type { KeySwitch, Scene } from './views/scene.js'

/** What a scene is made of. */
export interface SceneInput {
  readonly profile: Profile
  readonly review: ProfileReview
  readonly language: ChosenLanguage
  readonly session: Session
  readonly keys: KeySwitch
  readonly now: Date
  /** As the host gave them; null = all. */
  readonly capabilities: unknown
  readonly languages: Pick<LanguageLoader, 'choose' | 'find' | 'prepareSearch' | 'isSearchReady'>
  readonly copy: (key: string, text: string) => void
  readonly citations: CitationLoader
  /** Outlives the scene; scenes that look at the same share what is worked out. */
  readonly memo: Memo
  /** Told of each document that is drawn. */
  readonly onRender: (document: ScriptDocument) => void
}

/** Puts together what the views look at. Where a profile may not be read out today, nothing is said about "open now". */
export function makeScene(input: SceneInput): Scene {
  const { profile, review, language, languages, session } = input
  const validity = judgeValidity(profile, toIsoDate(input.now))
  const now = validity.status === 'valid' ? input.now : undefined
  const { sound } = review
  const options = { locale: language.asked, ...(now ? { now } : {}) }
  const { memo } = input
  const capabilities = toCapabilities(input.capabilities) ?? CAPABILITIES
  memo.rest([sound, language.asked, language.words, session.call, now, capabilities.join()])
  return {
    ...input,
    labels: language.labels,
    later: laterViews(session),
    sound,
    gaps: review.gaps,
    validity,
    now,
    capabilities,
    referralOptions: options,
    once: (name, make) => memo.once(name, make),
    announce: (text) => session.say(text),
    chooseLanguage: (tag) => chooseLanguage(input, tag),
    find: (query) => languages.find(query),
    prepareSearch: (options) => languages.prepareSearch(options),
    isSearchReady: () => languages.isSearchReady,
    hasSimpler: (clause, locale) => hasSimplerWording(sound, clause, locale),
    renderFallback: () =>
      memo.once('fallback', () => renderFallback(sound, { ...options, context: callContext(session.call) })),
    render(script, layer = 'short', { wording } = usualOn(script, session)) {
      const right = script === 'rights' ? session.place.right : undefined
      const context = { ...callContext(session.call, right), offers: capabilities }
      const document = memo.once(`script:${script}:${layer}:${wording}:${right ?? ''}`, () =>
        renderScript(sound, script, { ...options, layer, wording, context }),
      )
      input.onRender(document)
      return document
    },
  }
}

/** Takes the agent's choice. What was said to screen readers in the language before is over. */
function chooseLanguage({ session, languages }: SceneInput, tag: LanguageTag): void {
  session.say('')
  languages.choose(tag)
}

/** The words of a script on screen; a purchase is read clause by clause, and simpler words are for one of them. */
function usualOn(
  script: ScriptDocument['script'],
  { readings }: Session,
): { readonly wording: 'usual' | 'simpler' } {
  return { wording: readings.isSimple && script !== 'purchase' ? 'simpler' : 'usual' }
}
