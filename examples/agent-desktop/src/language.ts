/** A language of the page. */
export type Language = 'sv' | 'en'
