import { html } from 'lit'
import type { LaterViews } from '../later-views.js'
import type { Scene } from './scene.js'

/** Draws a part that comes a moment after the first view, or says that it is on its way, or that it is not to be had. */
export function latePart({ later, labels }: Scene, draw: (views: LaterViews) => unknown): unknown {
  if (later.views) return draw(later.views)
  return html`<p part="status" class=${later.isMissing ? 'note bad' : 'calm'}>
    ${labels[later.isMissing ? 'state.part-missing' : 'state.part-loading']}
  </p>`
}
