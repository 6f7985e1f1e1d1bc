// Den dataansvarlige og den der ringer.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'Det fremgår ikke hvem der er dataansvarlig.',
    fix: 'Angiv den dataansvarliges fulde juridiske navn.',
  },
  'controller-reachable': {
    problem: 'Den dataansvarlige har hverken telefonnummer, mailadresse eller postadresse.',
    fix: 'Tilføj mindst én måde at kontakte den dataansvarlige på, helst to.',
  },
  'registration-number-stated': {
    problem: 'Den dataansvarliges cvr-nummer eller tilsvarende mangler, og det skal oplyses ved telefonsalg.',
    fix: 'Tilføj den dataansvarliges registreringsnummer.',
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{Profilen siger at en repræsentant i EU ikke er nødvendig, men ikke hvorfor.}}
* {{Den dataansvarlige er etableret uden for EØS og skal have en repræsentant i EU, medmindre en undtagelse gælder.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Skriv hvorfor en repræsentant ikke er nødvendig, eller angiv en repræsentant.}}
* {{Angiv repræsentanten, eller skriv hvorfor en repræsentant ikke er nødvendig.}}`,
  },
  'joint-arrangement-described': {
    problem: 'Det fremgår ikke hvordan de fælles dataansvarlige har fordelt ansvaret mellem sig.',
    fix: 'Skriv i én sætning hvem af dem der har ansvaret for hvad.',
  },
  'processor-agreement-signed': {
    problem: 'Callcentret er databehandler, men det fremgår ikke at der er en databehandleraftale.',
    fix: 'Indgå en databehandleraftale, og angiv i profilen at den findes.',
  },
  'separate-controller-notice': {
    problem:
      'Virksomheden der ringer, er selv dataansvarlig, men der er ikke angivet nogen privatlivspolitik for den.',
    fix: 'Tilføj webadressen til virksomhedens egen privatlivspolitik, eller ret virksomhedens rolle.',
  },
  'caller-listed-as-recipient': {
    problem: 'Callcentret får oplysningerne, men står ikke blandt modtagerne.',
    fix: 'Tilføj callcentret blandt modtagerne, med samme navn som andre steder i profilen.',
  },
}
