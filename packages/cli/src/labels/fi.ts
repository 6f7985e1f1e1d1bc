// Finnish.
import { fi } from '@gdpr-script/core/locales/fi'
import type { Counts, Labels, PrintLabels } from './labels.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const quoted = (ids: readonly string[]): string => ids.map((id) => `”${id}”`).join(', ')

const profiles = ({ profiles: number }: Counts): string => count(number, 'profiili', 'profiilia')

const found = ({ errors, warnings, infos }: Counts): string =>
  [
    count(errors, 'virhe', 'virhettä'),
    count(warnings, 'varoitus', 'varoitusta'),
    count(infos, 'huomautus', 'huomautusta'),
  ].join(', ')

const unusable = ({ unusable: number }: Counts): string =>
  number === 0 ? '' : `, ${count(number, 'syöte, jota ei voi käyttää', 'syötettä, joita ei voi käyttää')}`

const print: PrintLabels = {
  title: 'Kaikki, mitä sanotaan ja lähetetään',
  intro:
    'Kaikki, mitä puhelimessa sanotaan ja mitä sen jälkeen lähetetään, sellaisena kuin profiili sen tekee: jokainen kieli, jokainen taso, jokainen tapaus. Se, mikä selviää vasta puhelussa, on sulkeissa. Ohjelma vertaa profiilia lakiin niin pitkälle kuin se pystyy; oikeudellista neuvontaa se ei ole.',
  contents: 'Sisällys',
  facts: {
    controller: 'Rekisterinpitäjä',
    caller: 'Soittaja',
    profile: 'Profiili',
    version: 'Versio',
    market: 'Markkina',
    languages: 'Kielet',
    valid: 'Saa lukea ääneen',
    approvedBy: 'Hyväksynyt',
    reviewedOn: 'Käyty viimeksi läpi',
    printedOn: 'Tulostettu',
    fingerprint: 'Tiedoston SHA-256',
  },
  notStated: 'ei ilmoitettu',
  from: (day) => `alkaen ${day}`,
  until: (day) => `saakka ${day}`,
  findings: 'Havainnot',
  noFindings: 'Tänä päivänä ei löytynyt mitään.',
  findingsNote: 'Havainto, joka ihmisen on katsottava, ei välttämättä ole virhe.',
  coverage: 'Missä asiakas saa tiedon',
  coverageNote:
    'Jokainen 13 ja 14 artiklan kohta, joka koskee tätä profiilia, ja ensimmäinen paikka, jossa se kerrotaan.',
  scripts: 'Mitä sanotaan',
  messages: 'Mitä lähetetään',
  required: 'on luettava',
  notAnswered: 'Tämä vastaus tai osa siitä on rehellinen ”en tiedä”: profiili ei kerro sitä.',
  filledIn: (names) => `Kukaan ei antanut arvoa: ${names}.`,
  seconds: (seconds) => `sanomiseen menee noin ${count(seconds, 'sekunti', 'sekuntia')}`,
  subject: 'Aihe',
  sms: ({ encoding, characters, segments }) =>
    `${count(segments, 'osa', 'osaa')}, ${count(characters, 'merkki', 'merkkiä')}, ${encoding}`,
  signOff: 'Hyväksyntä',
  statement: (profile, version) =>
    `Olen lukenut kaiken edellä olevan. Tämä sanotaan ja lähetetään: ${profile}, versio ${version}.`,
  signature: { name: 'Nimi', function: 'Tehtävä', place: 'Paikka ja päivämäärä', signature: 'Allekirjoitus' },
  agentName: '(soittajan nimi)',
  decisions: ['Hyväksytty', 'Hyväksytty merkityin muutoksin', 'Ei hyväksytty'],
}

const coverageItems: Labels['coverageItems'] = {
  'controller-identity': 'Kuka on rekisterinpitäjä ja miten hänet tavoittaa',
  representative: 'Kuka edustaa rekisterinpitäjää EU:ssa',
  'data-protection-officer': 'Miten tietosuojavastaavan tavoittaa',
  purposes: 'Mihin tietoja käytetään',
  'legal-bases': 'Mihin kukin käyttö perustuu',
  'legitimate-interest': 'Mihin etuun se perustuu ja kenen',
  balancing: 'Miten etua on punnittu',
  'data-categories': 'Minkälaiset tiedot tulivat muilta',
  recipients: 'Kuka saa tiedot',
  transfers: 'Mihin ETA-alueen ulkopuolelle tietoja siirretään',
  'transfer-safeguards': 'Mikä suojaa tietoja siellä',
  retention: 'Kuinka kauan tietoja säilytetään',
  'right-access': 'Oikeus nähdä tiedot',
  'right-rectification': 'Oikeus saada tiedot oikaistua',
  'right-erasure': 'Oikeus saada tiedot poistettua',
  'right-restriction': 'Oikeus saada käyttö keskeytettyä',
  'right-objection': 'Oikeus vastustaa',
  'right-portability': 'Oikeus saada tiedot mukaansa',
  'withdraw-consent': 'Suostumuksen voi perua',
  complaint: 'Minne voi valittaa',
  requirement: 'Onko tiedot pakko antaa',
  'automated-decisions': 'Päättääkö kone',
  source: 'Mistä tiedot ovat peräisin',
  'new-purpose': 'Uusi käyttö ennen sen alkamista',
}

/** The labels in Finnish. */
export const FINNISH: Labels = {
  tag: 'fi',
  whole: 'Profiili kokonaisuutena',
  item: (position) => `kohta ${position}`,
  severities: { error: 'virhe', warning: 'varoitus', info: 'huomautus' },
  review: 'ihmisen on katsottava',
  summary: (counts) => `${profiles(counts)}: ${found(counts)}${unusable(counts)}.`,
  progress: (counts) => `${profiles(counts)} tähän mennessä: ${found(counts)}${unusable(counts)}`,
  coverageColumns: ['Artikla', 'Aihe', 'Missä', 'Lauseet'],
  coverageItems,
  coverageStatus: {
    'spoken-short': 'sanotaan, lyhyt taso',
    'spoken-full': 'sanotaan, laaja taso',
    'follow-up': 'kirjallisesti',
    missing: 'PUUTTUU',
    'not-applicable': 'ei koske',
  },
  layers: { short: 'lyhyt taso', full: 'laaja taso' },
  channels: { sms: 'tekstiviesti', email: 'sähköposti' },
  messages: {
    'rights-contact': 'Yhteystieto oikeuksia varten',
    'purchase-notice': 'Tietosuojatiedot oston jälkeen',
  },
  scripts: fi.scripts,
  rights: fi.rights,
  noChange: 'Siinä, mitä sanotaan ja lähetetään, ei muutu mikään.',
  costly: (signs) => `maksaa enemmän: ${signs}`,
  written: (path) => `Kirjoitettu: ${path}`,
  stillMissing: 'Vielä puuttuu:',
  notYetTold: 'Asiakkaille ei vielä kerrota:',
  inGeneral: 'yleisesti',
  ofSources: (ids) => `tiedot lähteestä ${quoted(ids)}`,
  askingFor: (rights) => `oikeus: ${rights.join(', ')}`,
  print,
}
