// One profile or one a line? Standard input has no name to tell by, so its first lines do.
import { MAX_PROFILE_BYTES } from './size-limit.js'

/** How many lines are looked at: the first may be broken, and one profile laid out over lines has none that is whole. */
const LOOKED_AT = 2

/** Says whether a line is a JSON object of its own. */
function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** The first lines that are not blank; the last one may go on, unless the bytes are all there is. */
function firstLines(bytes: Uint8Array, isAll: boolean): string[] {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  const whole = isAll ? lines : lines.slice(0, -1)
  return whole.filter((line) => line.trim() !== '').slice(0, LOOKED_AT)
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/**
 * Looks at the beginning of a stream: `isLines` where one of its first two lines is a JSON object and more follows. A
 * single line is one profile, however it was written. Gives back all the bytes, those looked at included.
 */
export async function detectLines(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ isLines: boolean; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let length = 0
  let isAll = false
  let lines: string[] = []
  while (!isAll && lines.length < LOOKED_AT && length <= MAX_PROFILE_BYTES * LOOKED_AT) {
    const next = await iterator.next()
    if (next.done === true) isAll = true
    else {
      seen.push(next.value)
      length += next.value.length
    }
    lines = firstLines(Buffer.concat(seen), isAll)
  }
  const isLines = lines.some(isObject) && (lines.length === LOOKED_AT || !isAll)
  return { isLines, chunks: chain(seen, iterator) }
}
