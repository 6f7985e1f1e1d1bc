import { html, nothing, type TemplateResult } from 'lit'

/** How one thing of the call stands. */
export type RowState = 'done' | 'owed' | 'noted'

/** Draws one thing that was done in the call, or is still owed. */
export function row(state: RowState, text: string, more: unknown = nothing): TemplateResult {
  return html`<li data-state=${state}>
    <p>${text}</p>
    ${more}
  </li>`
}
