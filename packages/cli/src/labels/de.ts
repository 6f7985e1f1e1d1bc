// German.
import { de } from '@gdpr-script/core/locales/de'
import type { Counts, Labels, PrintLabels } from './labels.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const quoted = (ids: readonly string[]): string => ids.map((id) => `„${id}“`).join(', ')

const profiles = ({ profiles: number }: Counts): string => count(number, 'Profil', 'Profile')

const found = ({ errors, warnings, infos }: Counts): string =>
  [
    count(errors, 'Fehler', 'Fehler'),
    count(warnings, 'Warnung', 'Warnungen'),
    count(infos, 'Hinweis', 'Hinweise'),
  ].join(', ')

const unusable = ({ unusable: number }: Counts): string =>
  number === 0
    ? ''
    : `, ${count(number, 'Eingabe, die nicht zu verwenden ist', 'Eingaben, die nicht zu verwenden sind')}`

const print: PrintLabels = {
  title: 'Alles, was gesagt und verschickt wird',
  intro:
    'Alles, was am Telefon gesagt wird, und alles, was danach verschickt wird, so wie das Profil es ergibt: jede Sprache, jede Ebene, jeder Fall. Was erst im Gespräch feststeht, steht in Klammern. Das Programm hält das Profil so weit gegen das Gesetz, wie es kann; eine Rechtsberatung ist das nicht.',
  contents: 'Inhalt',
  facts: {
    controller: 'Verantwortlicher',
    caller: 'Wer anruft',
    profile: 'Profil',
    version: 'Version',
    market: 'Markt',
    languages: 'Sprachen',
    valid: 'Darf vorgelesen werden',
    approvedBy: 'Freigegeben von',
    reviewedOn: 'Zuletzt durchgesehen',
    printedOn: 'Gedruckt am',
    fingerprint: 'SHA-256 der Datei',
  },
  notStated: 'nicht angegeben',
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  findings: 'Befunde',
  noFindings: 'An diesem Tag wurde nichts gefunden.',
  findingsNote: 'Ein Befund, den sich ein Mensch ansehen muss, ist nicht unbedingt ein Fehler.',
  coverage: 'Wo die Kundin oder der Kunde es erfährt',
  coverageNote: 'Jeder Punkt der Artikel 13 und 14, der zutrifft, und die erste Stelle, an der er vorkommt.',
  scripts: 'Was gesagt wird',
  messages: 'Was verschickt wird',
  required: 'muss gelesen werden',
  notAnswered:
    'Diese Antwort oder ein Teil davon ist ein ehrliches „Das weiß ich nicht“: Das Profil gibt es nicht an.',
  filledIn: (names) => `Niemand hat einen Wert angegeben für: ${names}.`,
  seconds: (seconds) => `dauert gesprochen etwa ${count(seconds, 'Sekunde', 'Sekunden')}`,
  subject: 'Betreff',
  sms: ({ encoding, characters, segments }) =>
    `${count(segments, 'Teil', 'Teile')}, ${count(characters, 'Zeichen', 'Zeichen')}, ${encoding}`,
  signOff: 'Freigabe',
  statement: (profile, version) =>
    `Ich habe alles oben Stehende gelesen. Das ist es, was für ${profile}, Version ${version}, gesagt und verschickt werden soll.`,
  signature: { name: 'Name', function: 'Funktion', place: 'Ort und Datum', signature: 'Unterschrift' },
  agentName: '(Name am Telefon)',
  decisions: ['Freigegeben', 'Freigegeben mit den vermerkten Änderungen', 'Nicht freigegeben'],
}

const coverageItems: Labels['coverageItems'] = {
  'controller-identity': 'Wer verantwortlich ist und wie man ihn erreicht',
  representative: 'Wer den Verantwortlichen in der EU vertritt',
  'data-protection-officer': 'Wie man die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreicht',
  purposes: 'Wofür die Daten verwendet werden',
  'legal-bases': 'Worauf jede Verwendung beruht',
  'legitimate-interest': 'Auf welchem Interesse sie beruht, und auf wessen',
  balancing: 'Wie das Interesse abgewogen wurde',
  'data-categories': 'Welche Arten von Daten von anderen kamen',
  recipients: 'Wer die Daten bekommt',
  transfers: 'Wohin außerhalb des EWR die Daten gehen',
  'transfer-safeguards': 'Was die Daten dort schützt',
  retention: 'Wie lange die Daten gespeichert werden',
  'right-access': 'Das Recht, die Daten zu sehen',
  'right-rectification': 'Das Recht, die Daten berichtigen zu lassen',
  'right-erasure': 'Das Recht, die Daten löschen zu lassen',
  'right-restriction': 'Das Recht, die Verwendung aussetzen zu lassen',
  'right-objection': 'Das Recht zu widersprechen',
  'right-portability': 'Das Recht, die Daten mitzunehmen',
  'withdraw-consent': 'Dass sich eine Einwilligung widerrufen lässt',
  complaint: 'Wo man sich beschweren kann',
  requirement: 'Ob die Daten angegeben werden müssen',
  'automated-decisions': 'Ob eine Maschine entscheidet',
  source: 'Woher die Daten stammen',
  'new-purpose': 'Eine neue Verwendung, bevor sie beginnt',
}

/** The labels in German. */
export const GERMAN: Labels = {
  tag: 'de',
  whole: 'Das Profil als Ganzes',
  item: (position) => `Punkt ${position}`,
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  review: 'ein Mensch muss es sich ansehen',
  summary: (counts) => `${profiles(counts)}: ${found(counts)}${unusable(counts)}.`,
  progress: (counts) => `${profiles(counts)} bisher: ${found(counts)}${unusable(counts)}`,
  coverageColumns: ['Artikel', 'Thema', 'Wo', 'Klauseln'],
  coverageItems,
  coverageStatus: {
    'spoken-short': 'gesagt, kurze Ebene',
    'spoken-full': 'gesagt, ganze Ebene',
    'follow-up': 'schriftlich',
    missing: 'FEHLT',
    'not-applicable': 'trifft nicht zu',
  },
  layers: { short: 'kurze Ebene', full: 'ganze Ebene' },
  channels: { sms: 'SMS', email: 'E-Mail' },
  messages: {
    'rights-contact': 'Kontakt für Rechte',
    'purchase-notice': 'Datenschutzhinweise nach einem Kauf',
  },
  scripts: de.scripts,
  rights: de.rights,
  noChange: 'An dem, was gesagt und verschickt wird, ändert sich nichts.',
  costly: (signs) => `teuer: ${signs}`,
  written: (path) => `Geschrieben: ${path}`,
  stillMissing: 'Es fehlt noch:',
  notYetTold: 'Das wird noch niemandem gesagt:',
  inGeneral: 'allgemein',
  ofSources: (ids) => `Daten aus ${quoted(ids)}`,
  askingFor: (rights) => `Recht: ${rights.join(', ')}`,
  print,
}
