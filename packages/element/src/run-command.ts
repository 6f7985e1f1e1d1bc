// What each single key leads to.
import type { Command } from './shortcuts.js'
import { SOMETHING_ELSE } from './place.js'
import { confirmStep, readDocument, readScript } from './steps.js'
import { objectionScope } from './views/objection.js'
import type { Scene } from './views/scene.js'

/** Does what a key asks for; false = it asks for nothing here, and the key is left to others. */
export function runCommand(command: Command, scene: Scene): boolean {
  const { session } = scene
  switch (command.kind) {
    case 'answer':
      session.openByAgent(command.answer)
      return true
    case 'tab':
      session.showTabByKey(command.tab)
      return true
    case 'search':
      session.startSearch()
      return true
    case 'heard':
      return openHeard(scene)
    case 'objection':
      session.object(objectionScope(scene.profile))
      return !session.isReadOnly
    case 'back':
      if (session.place.script === null) return false
      session.back()
      return true
    case 'help':
      scene.keys.toggleHelp()
      if (scene.keys.isHelpOpen) session.wishFocus('.keys > summary')
      return true
    case 'next':
      session.wishFocus('.bar button')
      return true
    case 'simpler':
      return runSimpler(scene)
    case 'confirm':
    case 'undo':
    case 'repeat':
      return runStep(command.kind, scene)
  }
}

/** Where nothing was heard, the key asks for nothing. */
function openHeard({ session }: Scene): boolean {
  const { heard } = session.hearing
  if (heard) session.openByAgent(heard.answer, heard.right)
  return heard !== null
}

/** Where there are no simpler words on screen, the key asks for nothing. */
function runSimpler(scene: Scene): boolean {
  const { place, readings } = scene.session
  const script = readScript(scene.session) ?? place.script
  if (script === null || script === SOMETHING_ELSE) return false
  const document = readDocument(scene, script)
  const shown = script === 'purchase' ? document.clauses[readings.shown(document)] : undefined
  const clauses = script === 'purchase' ? (shown ? [shown] : []) : document.clauses
  if (!clauses.some(({ id }) => scene.hasSimpler(id, document.locale))) return false
  readings.toggleSimple()
  return true
}

function runStep(kind: 'confirm' | 'undo' | 'repeat', scene: Scene): boolean {
  const script = readScript(scene.session)
  if (script === null || scene.session.isReadOnly) return false
  const document = readDocument(scene, script)
  const { readings } = scene.session
  // At the end the agent presses the button: whoever taps the bar in rhythm does not run past a host that holds the reading.
  if (kind === 'confirm' && readings.shown(document) === -1) return true
  if (kind === 'confirm') confirmStep(scene, document)
  else if (kind === 'undo') readings.undo(document)
  else if (script === 'purchase') readings.repeat(document)
  else return false
  return true
}
