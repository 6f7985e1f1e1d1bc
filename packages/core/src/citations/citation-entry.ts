/** Describes one provision, judgment or guideline that a clause or rule rests on. */
export interface CitationEntry {
  /** What it is about, in a few plain English words of ours; at most 60 characters. */
  readonly title: string
  /** Official text over https: the provision itself where its address is stable, else the act or its publisher. */
  readonly url: string
}
