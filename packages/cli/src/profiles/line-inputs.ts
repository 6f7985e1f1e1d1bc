// Bytes → one text a line (NDJSON).
import { faulty, type ProfileInput } from './profile-input.js'
import { MAX_PROFILE_BYTES } from './size-limit.js'
import { splitLines } from './split-lines.js'
import { inputOf } from './whole-input.js'

const isBlank = (bytes: Buffer | null): boolean => bytes !== null && bytes.toString('latin1').trim() === ''

/** Reads one profile a line, one line at a time. Blank lines are passed over; none but blank lines is a fault. */
export async function* readLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ProfileInput> {
  let isEmpty = true
  for await (const { number, bytes } of splitLines(chunks, MAX_PROFILE_BYTES)) {
    if (isBlank(bytes)) continue
    isEmpty = false
    yield inputOf({ name, line: number }, bytes)
  }
  if (isEmpty) yield faulty({ name, line: null }, 'no-profile')
}
