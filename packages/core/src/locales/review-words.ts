// Words by which a text gives itself away, per language. Data for the rules; heuristics, so they cause no certainty.
// A phrase is matched as whole words in any case; one that ends in "*" also matches every word that begins with it.

/** Phrases to look for in the texts of a profile, in one language. Plain, in small letters. */
export interface ReviewWords {
  /** Purposes that say nothing: "improve our services". */
  readonly genericPurposes: readonly string[]
  /** Words for the law that name none; matched against the whole text. */
  readonly genericLaws: readonly string[]
  /** Words that ask a person for a reason. */
  readonly askingForReason: readonly string[]
  /** Words that say no reason is needed, and so hold some of those. */
  readonly waivingReason: readonly string[]
  /** Offers and prices: what makes a message advertising. */
  readonly advertising: readonly string[]
  /** Words for objecting. */
  readonly objecting: readonly string[]
  /** Periods that nobody can work out: "as long as necessary". */
  readonly vaguePeriods: readonly string[]
  /** Periods without an end: "for ever", "until further notice". */
  readonly endlessPeriods: readonly string[]
  /** Words that hint at a special category of data: health, faith, union, sexual life. */
  readonly sensitiveSubjects: readonly string[]
  /** Words by which a text names a right. */
  readonly rights: Readonly<Record<ReviewedRight, readonly string[]>>
  /** Words that promise something in every case: "always". */
  readonly promises: readonly string[]
  /** Words that leave open whether a thing is so: "may", "might". */
  readonly vagueWords: readonly string[]
  /** Phrases that hold such a word and are plain all the same: "in some cases". */
  readonly plainPhrases: readonly string[]
  /** Signs in an address that few know how to say. */
  readonly hardSigns: readonly string[]
}

/** Rights that a text about rights is searched for. */
export type ReviewedRight = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability'
