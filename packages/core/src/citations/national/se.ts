// Swedish acts, by number, chapter and section, and the industry's own rules. Data only; titles are ours. Checked 2026-11.
// Since 19 June 2026 sections of 2005:59 chapter 3 may carry new numbers.
import type { CitationEntry } from '../citation-entry.js'

/** Title and official address of each Swedish provision, by id. */
export const SE = {
  'se:1949:381:9:1': {
    title: 'Minors and contracts',
    url: 'https://data.riksdagen.se/dokument/sfs-1949-381.html#K9P1',
  },
  'se:1962:700:4:9a': {
    title: 'Unlawful eavesdropping',
    url: 'https://data.riksdagen.se/dokument/sfs-1962-700.html#K4P9a',
  },
  'se:1999:1078:7:2': {
    title: 'How long bookkeeping records are kept',
    url: 'https://data.riksdagen.se/dokument/sfs-1999-1078.html#K7P2',
  },
  'se:2005:59:2:1a': {
    title: 'Contracts that the chapter does not cover',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P1a',
  },
  'se:2005:59:2:2': {
    title: 'Information before a distance contract',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P2',
  },
  'se:2005:59:2:3': {
    title: 'Information given in a sales call',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P3',
  },
  'se:2005:59:2:3a': {
    title: 'Opening of a sales call, and written acceptance',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P3a',
  },
  'se:2005:59:2:4': {
    title: 'Confirmation of the contract',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P4',
  },
  'se:2005:59:2:6': {
    title: 'Missing information counts as misleading',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P6',
  },
  'se:2005:59:2:10': {
    title: 'The right of withdrawal',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P10',
  },
  'se:2005:59:2:12': {
    title: 'When the withdrawal period starts',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K2P12',
  },
  'se:2005:59:3:4': {
    title: 'Opening of a sales call for financial services',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K3P4',
  },
  'se:2005:59:3:7': {
    title: 'Withdrawal: financial services',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K3P7',
  },
  'se:2005:59:3:8': {
    title: 'When that withdrawal period starts',
    url: 'https://data.riksdagen.se/dokument/sfs-2005-59.html#K3P8',
  },
  'se:2008:486:5': {
    title: 'Good marketing practice',
    url: 'https://data.riksdagen.se/dokument/sfs-2008-486.html#P5',
  },
  'se:2008:486:9': {
    title: 'Marketing recognisable as such',
    url: 'https://data.riksdagen.se/dokument/sfs-2008-486.html#P9',
  },
  'se:2008:486:19': {
    title: 'Consent to e-mail and automated calls',
    url: 'https://data.riksdagen.se/dokument/sfs-2008-486.html#P19',
  },
  'se:2008:486:20': {
    title: 'A valid address for stopping e-mail',
    url: 'https://data.riksdagen.se/dokument/sfs-2008-486.html#P20',
  },
  'se:2008:486:21': {
    title: 'Other marketing: not after a clear no',
    url: 'https://data.riksdagen.se/dokument/sfs-2008-486.html#P21',
  },
  'se:2008:486:29': {
    title: 'Market disruption fee',
    url: 'https://data.riksdagen.se/dokument/sfs-2008-486.html#P29',
  },
  'se:2018:218': {
    title: 'Act supplementing the GDPR',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html',
  },
  'se:2018:218:2:1': {
    title: 'Legal obligation: support in law',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K2P1',
  },
  'se:2018:218:2:2': {
    title: 'Public task: support in law',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K2P2',
  },
  'se:2018:218:2:4': {
    title: "Age limit for a child's own consent online",
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K2P4',
  },
  'se:2018:218:3:8': {
    title: 'Offences: who may use such data',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K3P8',
  },
  'se:2018:218:3:9': {
    title: 'Offences: rules and decisions',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K3P9',
  },
  'se:2018:218:3:10': {
    title: 'Personal identity numbers',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K3P10',
  },
  'se:2018:218:5:1': {
    title: 'Access: secrecy goes first',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K5P1',
  },
  'se:2018:218:5:2': {
    title: 'Access: drafts and notes',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-218.html#K5P2',
  },
  'se:2018:219:5': {
    title: 'Offences: legal claims and duties',
    url: 'https://data.riksdagen.se/dokument/sfs-2018-219.html#P5',
  },
  'se:nix': {
    title: 'Block register of the industry',
    url: 'https://nixtelefon.org',
  },
} as const satisfies Record<string, CitationEntry>
