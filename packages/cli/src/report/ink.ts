// Colour where somebody is looking.
import { styleText } from 'node:util'
import type { Io, Terminal } from '../io.js'

/** Marks text; plain text comes back unchanged where there is no colour. */
export type Ink = Readonly<
  Record<'error' | 'warning' | 'info' | 'added' | 'removed' | 'dim' | 'strong', (text: string) => string>
>

const STYLES = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  added: 'green',
  removed: 'red',
  dim: 'dim',
  strong: 'bold',
} as const

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/** Says whether a stream takes colour: a terminal does, unless NO_COLOR is set; FORCE_COLOR wins over what it is. */
export function takesColour(stream: Terminal<object>, env: Io['env']): boolean {
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Chooses the ink for a stream. */
export function inkFor(stream: Terminal<object>, env: Io['env']): Ink {
  const hasColour = takesColour(stream, env)
  const entries = Object.entries(STYLES).map(([name, style]) => [
    name,
    (text: string) => (hasColour ? styleText(style, text, { validateStream: false }) : text),
  ])
  return Object.fromEntries(entries) as Ink
}
