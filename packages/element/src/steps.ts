// The steps of a reading, as a button and a key take them: one rule for both.
import type { ScriptDocument, ScriptId } from '@gdpr-script/core/base'
import type { Session } from './session.js'
import type { Scene } from './views/scene.js'

/** The script that is read on screen; null = what is there is not read and ticked off. */
export function readScript({ place }: Session): 'opening' | 'purchase' | null {
  return place.tab === 'opening' || place.tab === 'purchase' ? place.tab : null
}

/** Renders a script as it is read: the purchase in the layer that was chosen. */
export function readDocument(scene: Scene, script: ScriptId): ScriptDocument {
  return scene.render(script, script === 'purchase' ? scene.session.readings.layer : 'short')
}

/** Does what the primary button does: notes what is on screen as read out, or goes on where all of it is. */
export function confirmStep({ session }: Scene, document: ScriptDocument): void {
  if (session.isReadOnly) return
  const { readings } = session
  const isAtEnd = readings.shown(document) === -1
  if (isAtEnd) session.leave(document.script)
  else if (document.script === 'opening') readings.confirmAll(document)
  else readings.confirm(document)
}
