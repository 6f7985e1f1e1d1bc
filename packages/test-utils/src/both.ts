import type { LocalizedText } from '@gdpr-script/core'

/** Builds a text in Swedish and English. */
export const both = (sv: string, en: string): LocalizedText => ({ sv, en })
