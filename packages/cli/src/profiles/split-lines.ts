// Bytes → lines, in memory bounded by the longest line that is let through.

const NEWLINE = 0x0a

/** One line without its end; null = longer than the limit, and dropped. */
export interface Line {
  /** From 1; empty lines count. */
  readonly number: number
  readonly bytes: Buffer | null
}

class LineBuffer {
  readonly #limit: number
  #parts: Uint8Array[] = []
  #length = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length > this.#limit) this.#parts = []
    else if (part.length > 0) this.#parts.push(part)
  }

  take(): Buffer | null {
    const bytes = this.#length > this.#limit ? null : Buffer.concat(this.#parts)
    this.#parts = []
    this.#length = 0
    return bytes
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }
}

/** Splits bytes at line feeds. Lines of more than `limit` bytes are told, but not kept. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  const buffer = new LineBuffer(limit)
  let number = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      buffer.add(chunk.subarray(start, end))
      yield { number: number++, bytes: buffer.take() }
      start = end + 1
    }
    buffer.add(chunk.subarray(start))
  }
  if (!buffer.isEmpty) yield { number, bytes: buffer.take() }
}
