// Danish acts and decisions. Data only; titles are ours. Checked 2026-11.
import type { CitationEntry } from '../citation-entry.js'

/** Title and official address of each Danish provision or decision, by id. */
export const DK = {
  'dk:forbrugeraftaleloven:4': {
    title: 'Sales calls: not unless asked for',
    url: 'https://www.retsinformation.dk/eli/lta/2013/1457',
  },
  'dk:markedsforingsloven:10': {
    title: 'Unsolicited marketing, and the Robinson list',
    url: 'https://www.retsinformation.dk',
  },
  'dk:datatilsynet:2021': {
    title: 'Decision of 6 July 2021: consent to recording',
    url: 'https://www.datatilsynet.dk',
  },
} as const satisfies Record<string, CitationEntry>
