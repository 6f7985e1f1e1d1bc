// DATA: names of authorities and laws that are no longer in use, and what to write. Checked 2026-11.

/** Month in which the list was last checked. */
export const OBSOLETE_NAMES_AS_OF = '2026-11'

/** A name out of use. */
export interface ObsoleteName {
  /** The country whose authority had it; null = a law of the Union or of several countries. */
  readonly country: string | null
  /** Forms of the name, matched as whole words in any case. */
  readonly names: readonly string[]
  /** What is in its place. */
  readonly current: string
}

/**
 * Every obsolete name, longer forms first. Invalid tools for transfers are a rule of their own. The authority of
 * Åland is still called Datainspektionen.
 */
export const OBSOLETE_NAMES: readonly ObsoleteName[] = [
  { country: 'SE', names: ['datainspektionen.se'], current: 'imy.se' },
  {
    country: 'SE',
    names: ['Datainspektionen', 'Datainspektionens', 'Swedish Data Inspection Board'],
    current: 'Integritetsskyddsmyndigheten (IMY)',
  },
  { country: 'BE', names: ['privacycommission.be'], current: 'dataprotectionauthority.be' },
  {
    country: 'BE',
    names: ['Privacycommissie', 'Commission de la protection de la vie privée'],
    current: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
  },
  {
    country: 'NL',
    names: ['College bescherming persoonsgegevens', 'CBP'],
    current: 'Autoriteit Persoonsgegevens',
  },
  {
    country: 'PL',
    names: ['GIODO', 'Generalny Inspektor Ochrony Danych Osobowych'],
    current: 'Urząd Ochrony Danych Osobowych (UODO)',
  },
  {
    country: 'IE',
    names: ['Office of the Data Protection Commissioner'],
    current: 'Data Protection Commission',
  },
  { country: 'AT', names: ['Datenschutzkommission'], current: 'Datenschutzbehörde' },
  { country: 'FI', names: ['tietosuoja@om.fi'], current: 'tietosuoja.fi' },
  { country: 'SE', names: ['personuppgiftslagen', 'PUL'], current: 'GDPR' },
  { country: null, names: ['direktiv 95/46', 'directive 95/46', '95/46/EG', '95/46/EC'], current: 'GDPR' },
]
