// Behandlingsansvarlig og den som ringer.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'Det går ikke fram hvem som er behandlingsansvarlig.',
    fix: 'Oppgi det fulle juridiske navnet til den behandlingsansvarlige.',
  },
  'controller-reachable': {
    problem: 'Den behandlingsansvarlige har verken telefonnummer, e-postadresse eller postadresse.',
    fix: 'Legg til minst én måte å nå den behandlingsansvarlige på, helst to.',
  },
  'registration-number-stated': {
    problem:
      'Organisasjonsnummeret til den behandlingsansvarlige mangler, og det må oppgis ved salg på telefon.',
    fix: 'Legg til organisasjonsnummeret til den behandlingsansvarlige.',
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{Profilen oppgir at det ikke trengs noen representant i EU, men ikke hvorfor.}}
* {{Den behandlingsansvarlige er etablert utenfor EØS og trenger en representant i EU, hvis det ikke gjelder noe unntak.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Skriv hvorfor det ikke trengs noen representant, eller oppgi en representant.}}
* {{Oppgi representanten, eller skriv hvorfor det ikke trengs noen.}}`,
  },
  'joint-arrangement-described': {
    problem: 'Det går ikke fram hvordan de felles behandlingsansvarlige har delt ansvaret mellom seg.',
    fix: 'Skriv i én setning hvem av dem som er ansvarlig for hva.',
  },
  'processor-agreement-signed': {
    problem: 'Kundesenteret er databehandler, men det går ikke fram at det finnes en databehandleravtale.',
    fix: 'Inngå en databehandleravtale, og oppgi i profilen at den finnes.',
  },
  'separate-controller-notice': {
    problem:
      'Selskapet som ringer, er selv behandlingsansvarlig, men ingen egen personvernerklæring er oppgitt.',
    fix: 'Legg til nettadressen til selskapets egen personvernerklæring, eller rett rollen til selskapet.',
  },
  'caller-listed-as-recipient': {
    problem: 'Kundesenteret får tilgang til opplysningene, men er ikke med blant mottakerne.',
    fix: 'Legg til kundesenteret blant mottakerne, med samme navn som ellers i profilen.',
  },
}
