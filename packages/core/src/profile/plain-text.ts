// JSON text in, plain data out, with what was found on the way: bounds first, since a text may be anything.
import { scanJson } from './json-text.js'
import { copyPlain, MAX_BYTES, type PlainCopy, TooMuch, utf8Length } from './plain-copy.js'

/** Where a text stops being JSON; absent = it is no text at all. */
export interface NoJson {
  readonly stopsAt: string | undefined
}

/** Reads JSON text of at most 256 KiB in UTF-8. A byte order mark is passed over. Throws {@link TooMuch}. */
export function readPlainText(json: unknown): PlainCopy | NoJson {
  if (typeof json !== 'string') return { stopsAt: undefined }
  // UTF-8 never has fewer bytes than a text has units, so that a text far too long is not counted.
  if (json.length > MAX_BYTES || utf8Length(json) > MAX_BYTES) throw new TooMuch('too-large', '256 KiB')
  const text = json.startsWith('\ufeff') ? json.slice(1) : json
  const scan = scanJson(text)
  if ('stopsAt' in scan) return scan
  // What the text holds has been measured as text.
  const { value, problems } = copyPlain(JSON.parse(text), Infinity)
  return { value, problems: [...scan.problems, ...problems] }
}
