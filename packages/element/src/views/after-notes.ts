import { html, nothing, type TemplateResult } from 'lit'
import type { Note } from '../notes.js'
import { row } from './after-row.js'
import { isPassedOn, noteActionsView, topicOf } from './note.js'
import type { Scene } from './scene.js'

/** Draws each note, and the ways to pass it on. The words are gone once the call has ended. */
export function noteRows(scene: Scene): readonly TemplateResult[] {
  return scene.session.notes.all.map((note) => noteRow(scene, note))
}

function noteRow(scene: Scene, { subject, text }: Note): TemplateResult {
  const { labels, session } = scene
  const isDone = isPassedOn(session, subject)
  const right = topicOf(scene, subject)
  const topic = right === null ? labels['something-else'] : labels['search.right'](right)
  const more = session.isReadOnly
    ? nothing
    : html`<p class="facts quoted">${text}</p>
        <div class="actions">${noteActionsView(scene, subject)}</div>`
  return row(
    isDone ? 'done' : 'owed',
    labels[isDone ? 'after.note-passed-on' : 'after.note-owed'](topic),
    more,
  )
}
