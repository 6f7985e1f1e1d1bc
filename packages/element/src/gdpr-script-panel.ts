import type { Finding, LanguageTag, Profile, Right, ScriptId } from '@gdpr-script/core/base'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import {
  type Capability,
  readCallAttribute,
  readCapabilitiesAttribute,
  readTextAttribute,
  type ShortcutScope,
  toShortcutScope,
} from './attributes.js'
import { type Call, readCall } from './call.js'
import { CitationLoader } from './citation-loader.js'
import { copyText } from './copy-text.js'
import { defineElement } from './define-element.js'
import { FocusKeeper } from './focus-keeper.js'
import { styles } from './gdpr-script-panel.styles.js'
import { LanguageLoader } from './language-loader.js'
import { makeScene } from './make-scene.js'
import { Memo } from './memo.js'
import { MinuteClock } from './minute-clock.js'
import { PanelKeys } from './panel-keys.js'
import { setStates } from './panel-states.js'
import { isRight, isScriptId } from './place.js'
import { ProfileLoader, toProfileInput } from './profile-loader.js'
import { hasFaults } from './profile-review.js'
import { ServerDrawnElement } from './server-drawn.js'
import { Session } from './session.js'
import { version } from './version.js'
import { panelView } from './views/panel.js'
import type { Scene } from './views/scene.js'
import { waitingView } from './views/waiting.js'
import { warnOnce } from './warn-once.js'

/**
 * Shows an agent what to say when a customer asks about personal data, and whom to send the customer to.
 *
 * @summary What an agent says when a customer asks about personal data.
 *
 * @slot header - Content of the host beside the brand.
 * @slot footer - Content of the host below "do not call me again".
 * @slot empty - Shown in place of the panel's own line while there is no profile, and where it was refused.
 *
 * @event {ProfileLoadEvent} gdpr-profile-load - A profile is ready, and its findings with it.
 * @event {ProfileErrorEvent} gdpr-profile-error - No profile can be used.
 * @event {ScriptOpenEvent} gdpr-script-open - A script was opened by the agent or by `openScript()`.
 * @event {TransferRequestEvent} gdpr-transfer-request - Please connect the caller; answer by `respondWith()`.
 * @event {MessageRequestEvent} gdpr-message-request - Please send this text; answer by `respondWith()`.
 * @event {ObjectionEvent} gdpr-objection - The customer said no to marketing; answer by `respondWith()`.
 * @event {ReadingChangeEvent} gdpr-reading-change - The reading went on; cancelable.
 *
 * @csspart panel - All of it.
 * @csspart header - Brand, caller, language and phase.
 * @csspart nav - The tabs.
 * @csspart search - The field to search in.
 * @csspart heard - The answer to what the customer just said.
 * @csspart script - A script with its question.
 * @csspart clause - A clause; inside it a sentence to a line.
 * @csspart value - A value of the profile or of the call inside a clause.
 * @csspart missing - A value that nobody gave.
 * @csspart action - A button that does something for the call.
 * @csspart status - A remark on state or outcome.
 * @csspart footer - "Do not call me again", always in reach.
 *
 * @cssproperty --gdpr-script-accent - Colour of the primary action, of the chosen tab and of focus.
 * @cssproperty --gdpr-script-on-accent - Text on the accent.
 * @cssproperty --gdpr-script-background - Ground of the panel.
 * @cssproperty --gdpr-script-surface - Ground of cards and of what is unfolded.
 * @cssproperty --gdpr-script-text - Words to say, and headings.
 * @cssproperty --gdpr-script-muted - Text beside the words to say.
 * @cssproperty --gdpr-script-border - Lines.
 * @cssproperty --gdpr-script-done - Done, and open.
 * @cssproperty --gdpr-script-warning - Look here.
 * @cssproperty --gdpr-script-danger - An objection, or a failure.
 * @cssproperty --gdpr-script-font-family - Font of all text.
 * @cssproperty --gdpr-script-text-size - Size of the words to say. The default is a little larger in a wide panel.
 * @cssproperty --gdpr-script-radius - Radius of corners.
 *
 * @cssstate loading - A profile or a language is on its way.
 * @cssstate error - The profile was refused.
 * @cssstate incomplete - The profile has failing errors, or the script on screen lacks a value or an answer.
 */
export class GdprScriptPanel extends ServerDrawnElement {
  /** The version of the package, to be told apart from another one that holds the tag. */
  static readonly version: string = version
  static override styles: CSSResultGroup = styles
  static override properties: PropertyDeclarations = {
    src: { converter: { fromAttribute: readTextAttribute } },
    locale: { converter: { fromAttribute: readTextAttribute } },
    profile: { attribute: false },
    call: { converter: { fromAttribute: readCallAttribute }, hasChanged: () => true },
    capabilities: { converter: { fromAttribute: readCapabilitiesAttribute } },
    shortcuts: { converter: { fromAttribute: readTextAttribute } },
    profileText: { attribute: 'profile' },
  }

  /** Where the profile's JSON lies. Used where no profile is given. */
  declare src: string | null
  /** The profile; the attribute takes its JSON. A value that did not come from `parseProfile` is parsed first. */
  declare profile: Profile | null
  /** Language of script and panel; null = the document's, then the profile's default. */
  declare locale: LanguageTag | null
  /** The call as it stands; null = none, and the panel is a preview. The attribute takes its JSON. */
  declare call: Call | null
  /** Which requests the host serves; null = all. The attribute takes words separated by spaces. */
  declare capabilities: readonly Capability[] | null
  /** Where the single keys work: 'panel' (so does null) = while the focus is in it, 'page' = all over the page, 'off'. */
  declare shortcuts: ShortcutScope | null
  /** @internal */
  declare profileText: string | null

  readonly #profiles = new ProfileLoader(this)
  readonly #languages = new LanguageLoader(this)
  readonly #citations = new CitationLoader(this)
  readonly #clock = new MinuteClock(this)
  readonly #session = new Session(this, (key, outcome) =>
    this.#session.say(this.#languages.outcomeText(key, outcome)),
  )
  readonly #keys = new PanelKeys(this, () => this.#lastScene)
  protected override readonly isReadyToDraw = (): boolean =>
    this.#languages.isReadyToShow(this.#profiles.state)
  readonly #internals = this.attachInternals()
  readonly #fromAttributes = new Map<string, unknown>()
  readonly #memo = new Memo()
  #parsedAttribute: Profile | null = null
  #lastScene: Scene | null = null
  #isIncomplete = false

  constructor() {
    super()
    this.src = null
    this.profile = null
    this.locale = null
    this.call = null
    this.capabilities = null
    this.shortcuts = null
    this.profileText = null
    new FocusKeeper(this, this.#session, this.#keys)
  }

  /** What the rules say of the profile in use; [] where there is none, and until it is reviewed. */
  get findings(): readonly Finding[] {
    return this.#profiles.review?.findings ?? []
  }

  /** Registers the element. Idempotent; warns once where another version holds the tag; without a registry does nothing. */
  static define(tagName = 'gdpr-script-panel', registry = globalThis.customElements): void {
    defineElement(this, tagName, registry)
  }

  /** Opens a script, and for 'rights' the right that is asked about. Unknown names are ignored with one warning. */
  openScript(script: ScriptId, options?: { right?: Right }): void {
    this.#session.takeCall(readCall(this.call))
    if (isScriptId(script)) this.#session.open(script, isRight(options?.right) ? options.right : undefined)
    else warnOnce('unknown-script', 'openScript() was given a name that is no script; it is ignored.')
  }

  /** Highlights the answer to what the customer says, word by word. Kept nowhere; blank takes the highlight away. */
  hear(utterance: string): void {
    void this.updateComplete.then(() => this.#session.hearing.hear(utterance, this.#languages))
  }

  /** Lets the property win where the host set both. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const current: unknown = Reflect.get(this, name)
    const isOwn = (current ?? null) !== null && current !== this.#fromAttributes.get(name)
    if (isOwn && name !== 'profile') return
    super.attributeChangedCallback(name, before, value)
    this.#fromAttributes.set(name, Reflect.get(this, name))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) this.#languages.choose(null)
    this.#takeProfile()
    this.#session.takeProfile(this.#profiles.profile, this.#profiles.affected)
    if (changed.has('call')) this.#session.takeCall(readCall(this.call))
    this.#keys.scope = toShortcutScope(this.shortcuts)
    this.#languages.follow(this, this.locale, this.#profiles.state)
  }

  override render(): TemplateResult {
    const language = this.#languages.current
    return html`<section
      part="panel"
      class="panel"
      lang=${language?.tag ?? nothing}
      aria-label=${language?.labels['panel.name'] ?? nothing}
    >
      ${this.#renderScene() ?? waitingView(language?.labels ?? null, this.#profiles.state)}
      <p class="visually-hidden" role="status">${this.#session.announcement}</p>
    </section>`
  }

  protected override updated(): void {
    const { status } = this.#profiles.state
    setStates(this.#internals, {
      loading: status === 'loading' || (status === 'ready' && !this.#languages.current),
      error: status === 'refused',
      incomplete: this.#isIncomplete || hasFaults(this.#profiles.review),
    })
  }

  #takeProfile(): void {
    const own = this.profile === this.#parsedAttribute ? null : this.profile
    const input = toProfileInput(own, readTextAttribute(this.profileText), readTextAttribute(this.src))
    this.#profiles.load(input)
    if (input?.from === 'value') return
    this.#parsedAttribute = input?.from === 'text' ? this.#profiles.profile : null
    this.profile = this.#parsedAttribute
  }

  #scene(): Scene | null {
    const { profile, review } = this.#profiles
    const language = this.#languages.current
    if (!profile || !review || !language || !this.#languages.isReadyFor(profile)) return null
    return makeScene({
      profile,
      review,
      language,
      session: this.#session,
      keys: this.#keys,
      now: this.#clock.now,
      citations: this.#citations,
      memo: this.#memo,
      capabilities: this.capabilities,
      languages: this.#languages,
      copy: (key, text) => this.#session.requests.run(key, () => copyText(text, this.renderRoot)),
      onRender: ({ missing, unanswered }) => (this.#isIncomplete ||= unanswered || missing.length > 0),
    })
  }

  /** A profile that cannot be drawn is refused: nothing is thrown into the host. */
  #renderScene(): TemplateResult | null {
    this.#isIncomplete = false
    try {
      this.#lastScene = this.#scene()
      return this.#lastScene && panelView(this.#lastScene)
    } catch (error) {
      this.#lastScene = null
      this.#profiles.refuse(error)
      return null
    }
  }
}
