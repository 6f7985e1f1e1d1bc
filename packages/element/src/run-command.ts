// What each single key leads to.
import type { Command } from './shortcuts.js'
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
    case 'objection':
      session.object(objectionScope(scene.profile))
      return !session.isReadOnly
    case 'back':
      if (session.place.script === null) return false
      session.back()
      return true
    case 'help':
      scene.keys.toggleHelp()
      return true
    case 'simpler':
      session.readings.toggleSimple()
      return true
    case 'confirm':
    case 'undo':
    case 'repeat':
      return runStep(command.kind, scene)
  }
}

function runStep(kind: 'confirm' | 'undo' | 'repeat', scene: Scene): boolean {
  const script = readScript(scene.session)
  if (script === null || scene.session.isReadOnly) return false
  const document = readDocument(scene, script)
  const { readings } = scene.session
  if (kind === 'confirm') confirmStep(scene, document)
  else if (kind === 'undo') readings.undo(document)
  else if (script === 'purchase') readings.repeat(document)
  return true
}
