import type { ScriptId } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { documentView } from './document.js'
import { objectionActionView } from './objection.js'
import { referralView } from './referral.js'
import { rightChoiceView } from './right-choice.js'
import type { Scene } from './scene.js'
import { whyView } from './why.js'

/** Draws the answer to one question. */
export function answerView(scene: Scene, script: ScriptId): TemplateResult {
  const { labels, language, session } = scene
  const document = scene.render(script)
  return html`<section part="script" class="answer" aria-labelledby="title">
    <button type="button" class="back" @click=${() => session.back()}>
      <span aria-hidden="true">‹</span> ${labels['action.back']}
    </button>
    <h2 id="title" class="asked" tabindex="-1">${language.words.scripts[script]}</h2>
    ${script === 'rights' ? rightChoiceView(scene) : nothing} ${documentView(scene, document)}
    ${script === 'rights' ? referralView(scene) : nothing}
    ${script === 'objection' ? objectionActionView(scene) : nothing} ${whyView(scene, document.clauses)}
  </section>`
}
