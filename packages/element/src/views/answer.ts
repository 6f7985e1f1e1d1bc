import type { ScriptId } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { type Answer, SOMETHING_ELSE } from '../place.js'
import { documentView } from './document.js'
import { latePart } from './late-part.js'
import { objectionActionView } from './objection.js'
import type { Scene } from './scene.js'
import { simplerView } from './simpler.js'
import { whyView } from './why.js'

/** What stands beside the words of an answer, by script. */
const BESIDE: Partial<Record<ScriptId, (scene: Scene) => unknown>> = {
  rights: (scene) => latePart(scene, (views) => views.referralView(scene)),
  complaint: (scene) => latePart(scene, (views) => views.complaintView(scene)),
  objection: (scene) => objectionActionView(scene),
}

/** Answers that are about one of the rights, or the complaint that goes with them. */
const CHOOSES_RIGHT: ReadonlySet<Answer> = new Set<Answer>(['rights', 'complaint'])

/** Draws the answer to one question. */
export function answerView(scene: Scene, answer: Answer): TemplateResult {
  const { labels, language } = scene
  const name = answer === SOMETHING_ELSE ? labels['something-else'] : language.words.scripts[answer]
  return html`<section part="script" class="answer" aria-labelledby="title">
    <h2 id="title" class="asked" tabindex="-1">${name}</h2>
    ${CHOOSES_RIGHT.has(answer) ? scene.later.views?.rightChoiceView(scene) : nothing}
    ${answer === SOMETHING_ELSE ? latePart(scene, (views) => views.somethingElseView(scene)) : scriptView(scene, answer)}
  </section>`
}

function scriptView(scene: Scene, script: ScriptId): TemplateResult {
  const document = scene.render(script)
  return html`${documentView(scene, document)} ${simplerView(scene, document)}
  ${BESIDE[script]?.(scene) ?? nothing} ${whyView(scene, document.clauses)}`
}
