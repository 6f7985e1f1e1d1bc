/** A text of a table, and where it stands: keys joined by "/". */
export interface PlacedText {
  readonly path: string
  readonly value: string
}

/** Lists every text of a table, however deep; what is no text and no table is passed over. */
export function textsOf(value: unknown, path: string): PlacedText[] {
  if (typeof value === 'string') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}
