// A wrong article must not compile. Checked by the compiler alone; nothing here runs.
import type { Profile } from '../profile/profile.js'
import type { AuthoritySubject } from './authority-for.js'
import type { Citation } from './citation.js'

declare const anyText: string

export const known: readonly Citation[] = ['gdpr:13(2)(a)', 'se:2005:59:2:3a', 'eu:2024/1689:50(1)', 'wp260']

// @ts-expect-error Article 13(2) ends with letter f
export const letter: Citation = 'gdpr:13(2)(g)'
// @ts-expect-error the Regulation has 99 articles
export const article: Citation = 'gdpr:113'
// @ts-expect-error an id has no spaces
export const spaced: Citation = 'gdpr: 13'
// @ts-expect-error any text is too wide
export const wide: Citation = anyText

/** A whole profile can be handed over as it is. */
export const fits = (profile: Profile): AuthoritySubject => profile
