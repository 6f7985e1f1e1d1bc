// A world for one command line: what is typed into it, and everything that came out.
import { PassThrough, Readable, Writable } from 'node:stream'
import type { ExitCode, Io, Terminal } from '../src/io.js'
import { runCli } from '../src/run-cli.js'

/** The day on which tests happen, unless they say another one. */
export const TODAY = '2026-11-24'

/** What a command left behind. */
export interface Outcome {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** What stands around a command. */
export interface World {
  readonly stdin?: string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  readonly cwd?: string
  readonly env?: Io['env']
  /** Streams that are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[]
}

/** Collects what is written. */
export class Sink extends Writable {
  readonly #chunks: string[] = []
  /** The widest lines a prompt may lay out. */
  readonly columns = 100
  isTTY: boolean | undefined

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.#chunks.push(chunk.toString())
    done()
    this.emit('written')
  }

  get text(): string {
    return this.#chunks.join('')
  }
}

const isWhole = (stdin: World['stdin']): stdin is string | Uint8Array =>
  typeof stdin === 'string' || stdin instanceof Uint8Array

function readable(stdin: World['stdin'] = []): Terminal<Readable> {
  if (stdin instanceof PassThrough) return stdin
  const pieces = isWhole(stdin) ? [stdin] : stdin
  return Readable.from(asBytes(pieces), { objectMode: false })
}

async function* asBytes(pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>) {
  for await (const piece of pieces) yield Buffer.from(piece as string)
}

/** Builds a world. */
export function fakeIo({ stdin, cwd = process.cwd(), env = {}, terminals = [] }: World = {}) {
  const stdout = new Sink()
  const stderr = new Sink()
  const input = readable(stdin)
  stdout.isTTY = terminals.includes('stdout')
  stderr.isTTY = terminals.includes('stderr')
  const io: Io = {
    stdin: Object.assign(input, { isTTY: terminals.includes('stdin') }),
    stdout,
    stderr,
    cwd,
    env,
    now: () => new Date(`${TODAY}T12:00:00`),
  }
  return { io, stdout, stderr }
}

/** Runs a command line in a world of its own. */
export async function run(words: readonly string[], world: World = {}): Promise<Outcome> {
  const { io, stdout, stderr } = fakeIo(world)
  const code = await runCli(words, io)
  return { code, stdout: stdout.text, stderr: stderr.text }
}
