import type { Profile } from '@gdpr-script/core'

/** The languages that a profile promises. */
export const languagesOf = ({ locales, defaultLocale }: Profile): readonly string[] =>
  locales ?? [defaultLocale]
