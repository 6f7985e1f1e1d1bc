// The supervisory authorities of the EU and EEA, of Åland and of the German Länder. Data only, checked 2026-11; most
// websites follow the public-domain data set datenanfragen/data.
import type { AuthorityKey } from './authority-for.js'

/** Describes one supervisory authority. */
export interface Authority {
  /** Official name in its own language or languages. */
  readonly name: string
  readonly englishName: string
  /** Home page, https. */
  readonly url: string
  /** Year and month in which the row was last checked. */
  readonly asOf: string
}

/**
 * Every authority by market (ISO 3166-1) or German Land (ISO 3166-2). 'DE' stands for "the Land where the person
 * lives" and leads to the list of all Länder; 'DE-BUND' is the federal commissioner; 'DE-BY-PUBLIC' supervises the
 * public bodies of Bavaria, which alone has an authority of its own for companies.
 */
export const AUTHORITIES = {
  SE: {
    name: 'Integritetsskyddsmyndigheten',
    englishName: 'Swedish Authority for Privacy Protection',
    url: 'https://www.imy.se',
    asOf: '2026-11',
  },
  NO: {
    name: 'Datatilsynet',
    englishName: 'Norwegian Data Protection Authority',
    url: 'https://www.datatilsynet.no',
    asOf: '2026-11',
  },
  DK: {
    name: 'Datatilsynet',
    englishName: 'Danish Data Protection Agency',
    url: 'https://www.datatilsynet.dk',
    asOf: '2026-11',
  },
  FI: {
    name: 'Tietosuojavaltuutetun toimisto / Dataombudsmannens byrå',
    englishName: 'Office of the Data Protection Ombudsman',
    url: 'https://tietosuoja.fi',
    asOf: '2026-11',
  },
  AX: {
    name: 'Datainspektionen',
    englishName: 'Åland Data Protection Authority',
    url: 'https://www.di.ax',
    asOf: '2026-11',
  },
  AT: {
    name: 'Österreichische Datenschutzbehörde',
    englishName: 'Austrian Data Protection Authority',
    url: 'https://www.dsb.gv.at',
    asOf: '2026-11',
  },
  LI: {
    name: 'Datenschutzstelle',
    englishName: 'Data Protection Authority of Liechtenstein',
    url: 'https://www.datenschutzstelle.li',
    asOf: '2026-11',
  },
  IS: {
    name: 'Persónuvernd',
    englishName: 'Icelandic Data Protection Authority',
    url: 'https://www.personuvernd.is',
    asOf: '2026-11',
  },
  IE: {
    name: 'Data Protection Commission',
    englishName: 'Data Protection Commission',
    url: 'https://www.dataprotection.ie',
    asOf: '2026-11',
  },
  MT: {
    name: 'Uffiċċju tal-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data',
    englishName: 'Office of the Information and Data Protection Commissioner',
    url: 'https://idpc.org.mt',
    asOf: '2026-11',
  },
  BE: {
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données / Datenschutzbehörde',
    englishName: 'Belgian Data Protection Authority',
    url: 'https://www.dataprotectionauthority.be',
    asOf: '2026-11',
  },
  LU: {
    name: 'Commission nationale pour la protection des données',
    englishName: 'National Commission for Data Protection',
    url: 'https://cnpd.public.lu',
    asOf: '2026-11',
  },
  NL: {
    name: 'Autoriteit Persoonsgegevens',
    englishName: 'Dutch Data Protection Authority',
    url: 'https://autoriteitpersoonsgegevens.nl',
    asOf: '2026-11',
  },
  FR: {
    name: "Commission nationale de l'informatique et des libertés",
    englishName: 'French Data Protection Authority',
    url: 'https://www.cnil.fr',
    asOf: '2026-11',
  },
  ES: {
    name: 'Agencia Española de Protección de Datos',
    englishName: 'Spanish Data Protection Agency',
    url: 'https://www.aepd.es',
    asOf: '2026-11',
  },
  PT: {
    name: 'Comissão Nacional de Proteção de Dados',
    englishName: 'Portuguese Data Protection Authority',
    url: 'https://www.cnpd.pt',
    asOf: '2026-11',
  },
  IT: {
    name: 'Garante per la protezione dei dati personali',
    englishName: 'Italian Data Protection Authority',
    url: 'https://www.garanteprivacy.it',
    asOf: '2026-11',
  },
  GR: {
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    englishName: 'Hellenic Data Protection Authority',
    url: 'https://www.dpa.gr',
    asOf: '2026-11',
  },
  CY: {
    name: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    englishName: 'Office of the Commissioner for Personal Data Protection',
    url: 'https://www.dataprotection.gov.cy',
    asOf: '2026-11',
  },
  PL: {
    name: 'Urząd Ochrony Danych Osobowych',
    englishName: 'Personal Data Protection Office',
    url: 'https://uodo.gov.pl',
    asOf: '2026-11',
  },
  CZ: {
    name: 'Úřad pro ochranu osobních údajů',
    englishName: 'Office for Personal Data Protection',
    url: 'https://uoou.gov.cz',
    asOf: '2026-11',
  },
  SK: {
    name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    englishName: 'Office for Personal Data Protection of the Slovak Republic',
    url: 'https://dataprotection.gov.sk',
    asOf: '2026-11',
  },
  HU: {
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    englishName: 'National Authority for Data Protection and Freedom of Information',
    url: 'https://www.naih.hu',
    asOf: '2026-11',
  },
  SI: {
    name: 'Informacijski pooblaščenec',
    englishName: 'Information Commissioner',
    url: 'https://www.ip-rs.si',
    asOf: '2026-11',
  },
  HR: {
    name: 'Agencija za zaštitu osobnih podataka',
    englishName: 'Croatian Personal Data Protection Agency',
    url: 'https://azop.hr',
    asOf: '2026-11',
  },
  RO: {
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    englishName: 'National Supervisory Authority for Personal Data Processing',
    url: 'https://www.dataprotection.ro',
    asOf: '2026-11',
  },
  BG: {
    name: 'Комисия за защита на личните данни',
    englishName: 'Commission for Personal Data Protection',
    url: 'https://www.cpdp.bg',
    asOf: '2026-11',
  },
  EE: {
    name: 'Andmekaitse Inspektsioon',
    englishName: 'Data Protection Inspectorate',
    url: 'https://www.aki.ee',
    asOf: '2026-11',
  },
  LV: {
    name: 'Datu valsts inspekcija',
    englishName: 'Data State Inspectorate',
    url: 'https://www.dvi.gov.lv',
    asOf: '2026-11',
  },
  LT: {
    name: 'Valstybinė duomenų apsaugos inspekcija',
    englishName: 'State Data Protection Inspectorate',
    url: 'https://vdai.lrv.lt',
    asOf: '2026-11',
  },
  DE: {
    name: 'Datenschutzaufsichtsbehörde des Landes',
    englishName: 'Data protection authority of the Land',
    url: 'https://www.datenschutzkonferenz-online.de',
    asOf: '2026-11',
  },
  'DE-BUND': {
    name: 'Die Bundesbeauftragte oder der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
    englishName: 'Federal Commissioner for Data Protection and Freedom of Information',
    url: 'https://www.bfdi.bund.de',
    asOf: '2026-11',
  },
  'DE-BW': {
    name: 'LfDI Baden-Württemberg',
    englishName: 'State Commissioner for Data Protection Baden-Württemberg',
    url: 'https://www.baden-wuerttemberg.datenschutz.de',
    asOf: '2026-11',
  },
  'DE-BY': {
    name: 'Bayerisches Landesamt für Datenschutzaufsicht',
    englishName: 'Bavarian Data Protection Authority for the Private Sector',
    url: 'https://www.lda.bayern.de',
    asOf: '2026-11',
  },
  'DE-BY-PUBLIC': {
    name: 'Bayerischer Landesbeauftragter für den Datenschutz',
    englishName: 'Bavarian State Commissioner for Data Protection',
    url: 'https://www.datenschutz-bayern.de',
    asOf: '2026-11',
  },
  'DE-BE': {
    name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    englishName: 'Berlin Commissioner for Data Protection and Freedom of Information',
    url: 'https://www.datenschutz-berlin.de',
    asOf: '2026-11',
  },
  'DE-BB': {
    name: 'LDA Brandenburg',
    englishName: 'State Commissioner for Data Protection Brandenburg',
    url: 'https://www.lda.brandenburg.de',
    asOf: '2026-11',
  },
  'DE-HB': {
    name: 'LfDI Bremen',
    englishName: 'State Commissioner for Data Protection Bremen',
    url: 'https://www.datenschutz.bremen.de',
    asOf: '2026-11',
  },
  'DE-HH': {
    name: 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
    englishName: 'Hamburg Commissioner for Data Protection and Freedom of Information',
    url: 'https://datenschutz-hamburg.de',
    asOf: '2026-11',
  },
  'DE-HE': {
    name: 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
    englishName: 'Hessian Commissioner for Data Protection and Freedom of Information',
    url: 'https://datenschutz.hessen.de',
    asOf: '2026-11',
  },
  'DE-MV': {
    name: 'LfDI Mecklenburg-Vorpommern',
    englishName: 'State Commissioner for Data Protection Mecklenburg-Western Pomerania',
    url: 'https://www.datenschutz-mv.de',
    asOf: '2026-11',
  },
  'DE-NI': {
    name: 'LfD Niedersachsen',
    englishName: 'State Commissioner for Data Protection Lower Saxony',
    url: 'https://lfd.niedersachsen.de',
    asOf: '2026-11',
  },
  'DE-NW': {
    name: 'LDI Nordrhein-Westfalen',
    englishName: 'State Commissioner for Data Protection North Rhine-Westphalia',
    url: 'https://www.ldi.nrw.de',
    asOf: '2026-11',
  },
  'DE-RP': {
    name: 'LfDI Rheinland-Pfalz',
    englishName: 'State Commissioner for Data Protection Rhineland-Palatinate',
    url: 'https://www.datenschutz.rlp.de',
    asOf: '2026-11',
  },
  'DE-SL': {
    name: 'Unabhängiges Datenschutzzentrum Saarland',
    englishName: 'Independent Data Protection Centre Saarland',
    url: 'https://datenschutz.saarland.de',
    asOf: '2026-11',
  },
  'DE-SN': {
    name: 'Sächsische Datenschutz- und Transparenzbeauftragte',
    englishName: 'Saxon Data Protection and Transparency Commissioner',
    url: 'https://www.datenschutz.sachsen.de',
    asOf: '2026-11',
  },
  'DE-ST': {
    name: 'LfD Sachsen-Anhalt',
    englishName: 'State Commissioner for Data Protection Saxony-Anhalt',
    url: 'https://datenschutz.sachsen-anhalt.de',
    asOf: '2026-11',
  },
  'DE-SH': {
    name: 'ULD Schleswig-Holstein',
    englishName: 'Independent Centre for Data Protection Schleswig-Holstein',
    url: 'https://www.datenschutzzentrum.de',
    asOf: '2026-11',
  },
  'DE-TH': {
    name: 'TLfDI Thüringen',
    englishName: 'State Commissioner for Data Protection Thuringia',
    url: 'https://www.tlfdi.de',
    asOf: '2026-11',
  },
} as const satisfies Record<AuthorityKey, Authority>
