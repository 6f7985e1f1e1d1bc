// The words of a table, ready to be looked up, and the terms they make up. Built once per table.

/** Parts that are said one after another. */
export interface Phrase {
  readonly kind: 'phrase'
  readonly parts: readonly number[]
  /** For each part but the first, whether it follows at once. */
  readonly joined: readonly boolean[]
}

/** What a term consists of. Terms are numbered; a term names only terms with a smaller number. */
export type Term =
  { readonly kind: 'word' } | { readonly kind: 'either'; readonly of: readonly number[] } | Phrase

/** One way to write a word of the table. */
export interface Spelling {
  readonly text: string
  readonly term: number
  /** Whether the word may go on after it, as "nummer" does in "nummerlistan". */
  readonly open: boolean
  /** Whether the word may begin before it, as "nummer" does in "telefonnummer". */
  readonly inner: boolean
}

/** The words of one table. */
export interface Lexicon {
  /** Letters that are no mere accents. */
  readonly letters: ReadonlySet<string>
  /** Words that tell nothing of a subject. */
  readonly small: ReadonlySet<string>
  readonly terms: readonly Term[]
  /** By the number of a term, those of which it is one of several. */
  readonly parents: readonly (readonly number[])[]
  /** Words, and beginnings of words that may go on, by their text. */
  readonly beginnings: ReadonlyMap<string, readonly Spelling[]>
  /** Parts of words that may begin before them. */
  readonly inner: readonly Spelling[]
  /** The same by their first letter, for words that are written wrong or not to their end. */
  readonly byInitial: ReadonlyMap<string, readonly Spelling[]>
}
