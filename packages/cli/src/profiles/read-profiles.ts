// Operands → texts that may be profiles, one at a time, so that thousands pass in the memory of one.
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from '../io.js'
import { detectLines } from './detect-lines.js'
import { findFiles } from './find-files.js'
import { readLines } from './line-inputs.js'
import { faulty, type ProfileInput, STDIN } from './profile-input.js'
import { readWhole } from './whole-input.js'

const LINES = /\.(?:ndjson|jsonl)$/i

type Chunks = AsyncIterable<Uint8Array>

async function* readStdin(io: Io, isLines: boolean): AsyncGenerator<ProfileInput> {
  const bytes = io.stdin as Chunks
  const found = isLines ? { isLines, chunks: bytes } : await detectLines(bytes)
  if (found.isLines) yield* readLines(STDIN, found.chunks)
  else yield await readWhole(STDIN, found.chunks)
}

async function* readFile(path: string, io: Io, isLines: boolean): AsyncGenerator<ProfileInput> {
  const chunks = createReadStream(resolve(io.cwd, path)) as Chunks
  try {
    if (isLines || LINES.test(path)) yield* readLines(path, chunks)
    else yield await readWhole(path, chunks)
  } catch (error) {
    if (!isFileFault(error)) throw error
    yield faulty({ name: path, line: null }, 'unreadable')
  }
}

const isFileFault = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/**
 * Reads profiles from files, patterns and standard input ("-"). Files that end in .ndjson or .jsonl hold one profile a
 * line, all inputs do where `ndjson` is true, and standard input does where its first lines show it. What cannot be
 * read is told and the rest goes on.
 */
export async function* readProfiles(
  operands: readonly string[],
  io: Io,
  { ndjson = false }: { readonly ndjson?: boolean } = {},
): AsyncGenerator<ProfileInput> {
  for (const file of await findFiles(operands, io.cwd)) {
    if ('missing' in file) yield file.missing
    else if (file.path === STDIN) yield* readStdin(io, ndjson)
    else yield* readFile(file.path, io, ndjson)
  }
}
