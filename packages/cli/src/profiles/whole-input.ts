// Bytes → one text that may be a profile.
import { decodeUtf8 } from './decode-utf8.js'
import { faulty, type InputOrigin, type ProfileInput } from './profile-input.js'
import { MAX_PROFILE_BYTES } from './size-limit.js'

/** Collects bytes up to the limit; null = there are more, and the rest is not read. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MAX_PROFILE_BYTES) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** Makes an input of the bytes of one profile; null = too many. */
export function inputOf(origin: InputOrigin, bytes: Uint8Array | null): ProfileInput {
  if (bytes === null) return faulty(origin, 'too-large')
  const text = decodeUtf8(bytes)
  return text === undefined ? faulty(origin, 'not-utf-8') : { ...origin, text }
}

/** Reads all bytes as one profile. */
export async function readWhole(name: string, chunks: AsyncIterable<Uint8Array>): Promise<ProfileInput> {
  return inputOf({ name, line: null }, await collect(chunks))
}
