/** Letters of the languages around us that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
}

const MAX_LENGTH = 64

/** Makes a profile id of a name: "Fjällvind Energi AB" → "fjallvind-energi-ab". A name without letters gives "profile". */
export function profileId(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æœøßðþł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const id = plain.replace(/[^a-z0-9]+/g, '-').slice(0, MAX_LENGTH)
  return id.replace(/^-+|-+$/g, '') || 'profile'
}
