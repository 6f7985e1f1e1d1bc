// Finnish acts and decisions. Data only; titles are ours. Checked 2026-11.
import type { CitationEntry } from '../citation-entry.js'

/** Title and official address of each Finnish provision or decision, by id. */
export const FI = {
  'fi:ksl:6': {
    title: 'Home and distance selling: written acceptance',
    url: 'https://www.finlex.fi/fi/lainsaadanto/1978/38',
  },
  'fi:3021/452/2017': {
    title: 'Decision on telesales: recording, copy and source',
    url: 'https://tietosuoja.fi',
  },
} as const satisfies Record<string, CitationEntry>
