// German acts. Data only; titles are ours. Checked 2026-11.
import type { CitationEntry } from '../citation-entry.js'

/** Title and official address of each German provision, by id. */
export const DE = {
  'de:bdsg:38': {
    title: 'When a data protection officer is required',
    url: 'https://www.gesetze-im-internet.de/bdsg_2018/__38.html',
  },
  'de:bdsg:40': {
    title: 'Supervisory authorities of the Länder',
    url: 'https://www.gesetze-im-internet.de/bdsg_2018/__40.html',
  },
  'de:stgb:201': {
    title: 'Recording without consent is a crime',
    url: 'https://www.gesetze-im-internet.de/stgb/__201.html',
  },
  'de:uwg:7': {
    title: 'Unreasonable nuisance',
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
  },
  'de:uwg:7(2)(1)': {
    title: 'Sales calls: prior express consent',
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
  },
  'de:uwg:7a': {
    title: 'Keeping proof of consent to calls',
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__7a.html',
  },
} as const satisfies Record<string, CitationEntry>
