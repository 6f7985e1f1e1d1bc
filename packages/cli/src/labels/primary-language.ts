/** The language of a BCP 47 tag, "sv" of "sv-FI"; "no" counts as "nb". Undefined where it is no tag. */
export function primaryLanguage(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language.replace(/^no$/, 'nb')
  } catch {
    return undefined
  }
}
