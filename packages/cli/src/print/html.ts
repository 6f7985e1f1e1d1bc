// Markup from text, with everything that is text escaped.

/** Markup that is safe to put into a page as it is. Only `html` and `join` make it. */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  /** The markup as a string. */
  toString(): string {
    return this.#markup
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

type Value = Html | string | number

const toMarkup = (value: Value | readonly Value[]): string => {
  if (value instanceof Html) return value.toString()
  return typeof value === 'object' ? value.map(toMarkup).join('') : escape(String(value))
}

/** Writes markup. Values are escaped, markup and lists of either are put in as they are. */
export const html = (strings: TemplateStringsArray, ...values: readonly (Value | readonly Value[])[]): Html =>
  new Html(strings.map((string, index) => string + toMarkup(values[index] ?? '')).join(''))

/** No markup. */
export const NOTHING = new Html('')
