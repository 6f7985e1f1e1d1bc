// DATA: every command, in the order of the help.
import { CHECK } from './commands/check.js'
import type { CommandDefinition } from './commands/command-definition.js'
import { COVER } from './commands/cover.js'
import { DIFF } from './commands/diff.js'
import { INIT } from './commands/init.js'
import { MESSAGE } from './commands/message.js'
import { PRINT } from './commands/print.js'
import { RENDER } from './commands/render.js'
import { SCHEMA } from './commands/schema.js'
import { WORDING } from './commands/wording.js'

/** All commands. */
export const COMMANDS: readonly CommandDefinition[] = [
  INIT,
  CHECK,
  COVER,
  RENDER,
  MESSAGE,
  PRINT,
  WORDING,
  DIFF,
  SCHEMA,
]
