// Norwegian acts. Data only; titles are ours. Checked 2026-11.
import type { CitationEntry } from '../citation-entry.js'

/** Title and official address of each Norwegian provision, by id. */
export const NO = {
  'no:angrerettloven:10': {
    title: 'Written acceptance after a sales call',
    url: 'https://lovdata.no/dokument/NL/lov/2014-06-20-27',
  },
  'no:markedsforingsloven:12': {
    title: 'Block register for marketing',
    url: 'https://lovdata.no/dokument/NL/lov/2009-01-09-2',
  },
  'no:markedsforingsloven:13': {
    title: 'Checking the block register',
    url: 'https://lovdata.no/dokument/NL/lov/2009-01-09-2',
  },
  'no:markedsforingsloven:14': {
    title: 'When sales calls may be made',
    url: 'https://lovdata.no/dokument/NL/lov/2009-01-09-2',
  },
} as const satisfies Record<string, CitationEntry>
