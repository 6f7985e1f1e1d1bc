// What is folded away until somebody unfolds it.
import { memo, type ReactNode } from 'react'
import type { ContactScene } from '../peers/contact.js'
import { labels, LOCALE } from '../peers/language.js'

/** Draws the single keys. Left out: their list, and the switch that turns them off. */
export const Keys = memo(function Keys(): ReactNode {
  return (
    <details className="keys why">
      <summary aria-keyshortcuts="?">{labels['keys.title']}</summary>
      <label className="switch">
        <input type="checkbox" defaultChecked /> {labels['keys.switch']}
      </label>
    </details>
  )
})

/** Draws the ways not to read on. Left out: what they lead to. */
export const StopMenu = memo(function StopMenu(): ReactNode {
  return (
    <details className="skip">
      <summary className="button">{labels['action.stop']}</summary>
      <div className="reasons">
        {Object.values(labels.stop).map((reason) => (
          <button key={reason} type="button" className="button">
            {reason}
          </button>
        ))}
      </div>
    </details>
  )
})

/** Draws the text message as it will arrive. */
export function Preview({ preview }: Pick<ContactScene, 'preview'>): ReactNode {
  return (
    preview && (
      <details className="preview">
        <summary>{preview.title}</summary>
        <p className="bubble" lang={LOCALE}>
          {preview.text}
        </p>
        {preview.facts.map((fact) => (
          <p key={fact} className="facts">
            {fact}
          </p>
        ))}
      </details>
    )
  )
}

/** Draws the note to pass on. Left out: what is done with it. */
export const Note = memo(function Note({ isNoteOpen }: Pick<ContactScene, 'isNoteOpen'>): ReactNode {
  return (
    <details className="pass-on" open={isNoteOpen}>
      <summary>{labels['note.title']}</summary>
      <label className="field-label" htmlFor="note">
        {labels['note.field']}
      </label>
      <textarea id="note" className="field" rows={3} aria-describedby="note-hint" />
      <p id="note-hint" className="hint">
        {labels['note.hint']}
      </p>
      <div className="actions">
        <div className="action">
          <button type="button" part="action" className="button" aria-disabled="true">
            {labels['note.copy']}
          </button>
        </div>
      </div>
    </details>
  )
})
