import { html, nothing, type TemplateResult } from 'lit'
import { languageRow, languageTags } from '../languages.js'
import type { Scene } from './scene.js'

/** Draws for which brand the agent speaks, from where, and how the call stands. */
export function headerView(scene: Scene): TemplateResult {
  const { labels, profile, session } = scene
  const { controller, caller, call } = profile
  const isInbound = (session.call?.direction ?? call?.direction) === 'inbound'
  const isOwn = caller.role === 'controller'
  return html`<header part="header" class="header">
    <div class="brand">
      <p class="brand-name"><bdi>${controller.name}</bdi></p>
      ${
        isInbound
          ? html`<p class="caller">${labels['panel.answering-for'](controller.name)}</p>`
          : isOwn
            ? nothing
            : html`<p class="caller">${labels['panel.calling-from'](caller.name)}</p>`
      }
    </div>
    <div class="corner">
      ${languageView(scene)}
      ${session.call ? html`<p class="phase" data-phase=${session.call.phase}>${labels.phase[session.call.phase]}</p>` : nothing}
    </div>
    <slot name="header"></slot>
  </header>`
}

function languageView({ labels, language, chooseLanguage }: Scene): TemplateResult {
  const handleChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) chooseLanguage(event.target.value)
  }
  return html`<select
    class="language"
    aria-label=${labels['panel.language']}
    .value=${language.tag}
    @change=${handleChange}
  >
    ${languageTags().map(
      (tag) =>
        html`<option value=${tag} lang=${tag} ?selected=${tag === language.tag}>
          ${languageRow(tag)?.name}
        </option>`,
    )}
  </select>`
}
