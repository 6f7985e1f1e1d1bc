// How long the texts of a profile may be, in UTF-16 units.

/** Longest name. */
export const NAME_LENGTH = 200
/** Longest language tag. */
export const TAG_LENGTH = 64
/** Longest phrase. */
export const PHRASE_LENGTH = 1000
/** Longest wording of a clause. */
export const WORDING_LENGTH = 4000
