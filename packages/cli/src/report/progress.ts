// A line on the terminal that says how far it has come.
import type { Io } from '../io.js'
import { write } from '../io.js'

/** How often the line is written anew, in profiles. */
const EVERY = 50

const CLEAR = '\r\u001b[2K'

/** Says how far it has come. */
export interface Progress {
  /** Tells that one more is done. `line` is asked for only when it is shown. */
  readonly tick: (line: () => string) => Promise<void>
  /** Takes the line away, before something else is written. */
  readonly clear: () => Promise<void>
}

/** Shows progress where standard error is a terminal, and nothing elsewhere. */
export function progressOn({ stderr }: Io): Progress {
  let done = 0
  let isShown = false
  const clear = async (): Promise<void> => {
    if (isShown) await write(stderr, CLEAR)
    isShown = false
  }
  const tick = async (line: () => string): Promise<void> => {
    if (stderr.isTTY !== true || ++done % EVERY !== 0) return
    await write(stderr, `${CLEAR}${line()}`)
    isShown = true
  }
  return { tick, clear }
}
