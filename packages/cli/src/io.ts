// What the command line knows of the world around it. Everything is handed in, so that tests can hand in something
// else; only main.ts touches `process`.
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export type Terminal<Stream> = Stream & { readonly isTTY?: boolean | undefined }

/** The world as a command sees it. */
export interface Io {
  readonly stdin: Terminal<Readable>
  readonly stdout: Terminal<Writable>
  /** Notes, questions and progress: everything that is not the result. */
  readonly stderr: Terminal<Writable>
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clock. */
  readonly now: () => Date
}

/** Ends a run: 0 = done and clean, 1 = there is something to tell, 2 = the input or the command cannot be used. */
export type ExitCode = 0 | 1 | 2

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** Writes a line; nothing where there is nothing to say. */
export const writeLine = (stream: Writable, line: string): Promise<void> =>
  write(stream, line === '' ? '' : `${line}\n`)
