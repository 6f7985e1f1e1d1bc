// Other acts of the European Union, its courts, and guidelines. Data only; titles are ours. Checked 2026-11.
import type { CitationEntry } from './citation-entry.js'

/** Title and official address of each act, judgment and guideline, by id. */
export const EU = {
  'eu:2002/58:13': {
    title: 'Unsolicited communications',
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  },
  'eu:2011/83:6(1)(ea)': {
    title: 'Price personalised by a computer',
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
  },
  'eu:2011/83:8(5)': {
    title: 'Opening of a sales call',
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
  },
  'eu:2021/914': {
    title: 'Standard contractual clauses',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
  },
  'eu:2023/1795': {
    title: 'EU-US Data Privacy Framework',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
  },
  'eu:2023/2673': {
    title: 'Financial services at a distance',
    url: 'https://eur-lex.europa.eu/eli/dir/2023/2673/oj',
  },
  'eu:2024/1689:50(1)': {
    title: 'Knowing that one talks to a machine',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_50',
  },
  'cjeu:C-362/14': {
    title: 'Safe Harbor is invalid',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-362/14',
  },
  'cjeu:C-311/18': {
    title: 'Privacy Shield is invalid',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-311/18',
  },
  'cjeu:C-184/20': {
    title: 'Data that reveals sensitive facts indirectly',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-184/20',
  },
  'cjeu:C-154/21': {
    title: 'Access: the actual recipients',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-154/21',
  },
  'cjeu:C-307/22': {
    title: 'Access: the first copy is free',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-307/22',
  },
  'cjeu:C-621/22': {
    title: 'A commercial interest can be legitimate',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-621/22',
  },
  'cjeu:C-21/23': {
    title: 'Orders of medicines are health data',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-21/23',
  },
  'cjeu:C-394/23': {
    title: 'An interest not stated carries nothing',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-394/23',
  },
  'cjeu:C-422/24': {
    title: 'Recorded data comes from the person',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-422/24',
  },
  'cjeu:T-553/23': {
    title: 'Data Privacy Framework upheld',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=T-553/23',
  },
  'cjeu:C-703/25 P': {
    title: 'Data Privacy Framework: the appeal',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-703/25%20P',
  },
  wp260: {
    title: 'Guidelines on transparency, rev. 01',
    url: 'https://ec.europa.eu/newsroom/article29/items/622227',
  },
} as const satisfies Record<string, CitationEntry>
