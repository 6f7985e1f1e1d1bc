import type { Profile } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import type { ObjectionEvent } from '../events.js'
import { OBJECTION_KEY } from '../request-entry.js'
import { type Action, actionView } from './action.js'
import type { Labels } from '../labels/labels.js'
import type { Session } from '../session.js'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** What a no is about: marketing, unless the profile says that there is none. */
export function objectionScope({ purposes }: Profile): ObjectionEvent['scope'] {
  const isOther = purposes !== undefined && !purposes.some(({ directMarketing }) => directMarketing)
  return isOther ? 'other' : 'direct-marketing'
}

/** Draws the button that records the no where it was not recorded yet, and what became of it. */
export function objectionActionView(
  scene: Scene,
  { isToldBeside = false }: Pick<Action, 'isToldBeside'> = {},
): TemplateResult | typeof nothing {
  return actionView(scene, {
    key: OBJECTION_KEY,
    label: scene.labels['action.record-objection'],
    primary: !isToldBeside,
    isToldBeside,
    run: () => scene.session.recordObjection(objectionScope(scene.profile)),
  })
}

/** Draws the press that is one away from everywhere, and the state of the no once it was said. */
export function objectionBarView(scene: Scene): TemplateResult {
  const { labels, session, profile } = scene
  const outcome = session.requests.outcome(OBJECTION_KEY)
  const text = {
    pending: labels['objection.pending'],
    done: labels['objection.recorded'],
    failed: labels['request.failed'],
    unanswered: labels['objection.unconfirmed'],
  }
  const handleClick = (): void =>
    outcome?.status === 'done' ? session.openByAgent('objection') : session.object(objectionScope(profile))
  return html`${carriedView(labels, session)}
    <button
      type="button"
      part="action"
      class="objection"
      data-status=${outcome?.status ?? 'none'}
      aria-keyshortcuts=${shortcut(scene, 'x')}
      aria-disabled=${session.isReadOnly || outcome?.status === 'pending'}
      @click=${handleClick}
    >
      <span>${labels['action.objection']}</span>
      ${outcome ? html`<span class="objection-state">${text[outcome.status]}</span>` : nothing}
    </button>`
}

/** Draws the objections of calls before this one, until the agent has seen to them. */
function carriedView(labels: Labels, session: Session): TemplateResult | typeof nothing {
  const { carried } = session.requests
  if (carried.length === 0) return nothing
  const open = carried.filter(({ outcome }) => outcome.status !== 'done')
  const shown = open.length === 0 ? carried : open
  const brands = [...new Set(shown.map(({ brand }) => brand))].filter((brand) => brand !== null).join(', ')
  const text = labels[open.length === 0 ? 'objection.carried-recorded' : 'objection.carried']
  return html`<div part="status" class=${open.length === 0 ? 'note quiet carried' : 'note bad carried'}>
    <p>${text(brands === '' ? null : brands)}</p>
    <button type="button" class="link" @click=${() => session.requests.dismissCarried()}>
      ${labels['action.dismiss']}
    </button>
  </div>`
}
