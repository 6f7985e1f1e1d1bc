// The brand's own words, as rules read them: the text of a clause without its MessageFormat.
import { lookupTag } from '../locales/language-tag.js'
import type { ClauseId } from '../profile/primitives.js'
import type { Review } from './review.js'

/** What the brand says instead of a built-in clause, or in one of its own. */
export interface BrandText {
  readonly id: ClauseId
  /** JSON Pointer. */
  readonly path: string
  /** Every variant of the message; a value stands as "…". */
  readonly texts: readonly string[]
  readonly source: string
}

/** The texts that a message may give: its variants, or all of it, with "…" for each value. */
function textsOf(source: string): string[] {
  const bare = source.replace(/\{\s*[$:|][^{}]*\}/g, '…')
  const variants = [...bare.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, text = '']) => text)
  return /^\s*[.{]/.test(bare) && variants.length > 0 ? variants : [bare]
}

/** The brand's wording in the language under review, of every clause that has any. */
export function brandTexts({ profile, locale }: Review): BrandText[] {
  const tables = Object.entries(profile.wording ?? {})
  const ids = new Set(tables.flatMap(([, table]) => Object.keys(table)))
  return [...ids].flatMap((id) => {
    const worded = tables.filter(([, table]) => Object.hasOwn(table, id) && table[id]?.trim() !== '')
    const tag = lookupTag(
      locale,
      worded.map(([key]) => key),
    )
    const source = worded.find(([key]) => key === tag)?.[1][id]
    if (tag === undefined || source === undefined) return []
    return [{ id, path: `/wording/${tag}/${id}`, texts: textsOf(source), source }]
  })
}

/** The same, of one clause. */
export const brandTextOf = (review: Review, id: ClauseId): BrandText | undefined =>
  brandTexts(review).find((text) => text.id === id)
