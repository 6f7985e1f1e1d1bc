// How a citation is written for a reader, the same in every language. Works on the id alone, so that whoever shows
// labels need not carry the tables of titles and addresses.

interface Act {
  readonly name: string
  /** What stands before the place in the act. */
  readonly section: string
}

/** Acts, courts and guidelines by the part of the id that names them, with the name they go by. */
const ACTS: Readonly<Record<string, Act>> = {
  gdpr: { name: 'GDPR', section: '' },
  'se:nix': { name: 'NIX-Telefon', section: '' },
  'no:angrerettloven': { name: 'Angrerettloven', section: '§ ' },
  'no:markedsforingsloven': { name: 'Markedsføringsloven', section: '§ ' },
  'dk:forbrugeraftaleloven': { name: 'Forbrugeraftaleloven', section: '§ ' },
  'dk:markedsforingsloven': { name: 'Markedsføringsloven', section: '§ ' },
  'dk:datatilsynet': { name: 'Datatilsynet', section: '' },
  'fi:ksl': { name: 'KSL', section: '' },
  'de:bdsg': { name: 'BDSG', section: '§ ' },
  'de:stgb': { name: 'StGB', section: '§ ' },
  'de:uwg': { name: 'UWG', section: '§ ' },
  wp260: { name: 'WP260', section: '' },
}

/** Ids whose act is a number: the pattern, and how what it found is written. */
const NUMBERED: readonly {
  readonly pattern: RegExp
  readonly label: (found: readonly string[]) => string
}[] = [
  {
    pattern: /^se:(\d{4}:\d+):(\d+):(\d+)([a-z]?)$/,
    label: ([, act, chapter, section, letter]) =>
      `SFS ${act} ${chapter}:${section}${letter ? ` ${letter}` : ''}`,
  },
  {
    pattern: /^se:(\d{4}:\d+):(\d+)([a-z]?)$/,
    label: ([, act, section, letter]) => `SFS ${act} ${section}${letter ? ` ${letter}` : ''} §`,
  },
  { pattern: /^se:(\d{4}:\d+)$/, label: ([, act]) => `SFS ${act}` },
  {
    pattern: /^eu:(\d{4}\/\d+)(?::(.+))?$/,
    label: ([, act, place]) => `EU ${act}${place ? ` ${place}` : ''}`,
  },
  { pattern: /^cjeu:([CT]-\d+\/\d+(?: P)?)$/, label: ([, number]) => String(number) },
  { pattern: /^fi:(\d+\/\d+\/\d{4})$/, label: ([, number]) => String(number) },
]

function numberedLabel(id: string): string | undefined {
  for (const { pattern, label } of NUMBERED) {
    const found = pattern.exec(id)
    if (found) return label(found)
  }
  return undefined
}

function actLabel(id: string): string | undefined {
  const whole = Object.hasOwn(ACTS, id) ? ACTS[id] : undefined
  if (whole) return whole.name
  const end = id.lastIndexOf(':')
  const prefix = id.slice(0, Math.max(0, end))
  const act = Object.hasOwn(ACTS, prefix) ? ACTS[prefix] : undefined
  return act && end + 1 < id.length ? `${act.name} ${act.section}${id.slice(end + 1)}` : undefined
}

/**
 * Writes a citation for a reader, the same in every language: "GDPR 13(2)(a)", "SFS 2005:59 2:3 a", "UWG § 7a",
 * "C-394/23". A text that names no known act comes back as it is. Never throws.
 */
export const citationLabel = (id: string): string => numberedLabel(id) ?? actLabel(id) ?? id
