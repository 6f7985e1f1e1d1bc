// Retsgrundlag.
import type { FindingWords } from '../../finding-words.js'

export const legalBasisFindings: Readonly<Record<string, FindingWords>> = {
  'legitimate-interest-stated': {
    problem:
      'Den legitime interesse bag ”{$purpose}” er ikke angivet, og uden den holder retsgrundlaget ikke.',
    fix: 'Angiv hvad interessen er, og hvis den er.',
  },
  'balancing-summarised': {
    problem: 'Der er ikke nogen sammenfatning af interesseafvejningen for ”{$purpose}”.',
    fix: 'Skriv en kort formulering til oplæsning om hvorfor interessen vejer tungere end kundens.',
  },
  'public-authority-basis': {
    problem: 'En myndighed må ikke støtte sig til en legitim interesse når den udfører sine opgaver.',
    fix: 'Brug en opgave i samfundets interesse som retsgrundlag og angiv loven, eller kontrollér at formålet ikke hører til myndighedens opgaver.',
  },
  'consent-withdrawable': {
    problem:
      'Samtykket til ”{$purpose}” kan ikke trækkes tilbage: Kontakten har hverken telefonnummer, mailadresse, webside eller postadresse.',
    fix: 'Tilføj en måde at trække samtykket tilbage på som er lige så let som det var at give det.',
  },
  'consent-evidenced': {
    problem: `.input {$scope :string}
.match $scope
when {{Det kan ikke vises hvornår samtykket blev givet.}}
* {{Det kan ikke vises hvordan samtykket blev givet.}}`,
    fix: `.input {$scope :string}
.match $scope
when {{Angiv hvornår samtykket blev givet.}}
* {{Angiv hvordan samtykket blev givet.}}`,
  },
  'consent-proof-kept-de': {
    problem:
      'I Tyskland skal bevis for samtykke til reklameopkald gemmes i fem år, men profilen angiver en kortere tid eller slet ingen.',
    fix: 'Gem beviset i mindst fem år fra samtykket og fra hver gang det bliver brugt, og angiv den tid.',
  },
  'marketing-not-contract': {
    problem: 'Direkte markedsføring støttes på en aftale, men er ikke nødvendig for at opfylde den.',
    fix: 'Brug samtykke eller legitim interesse som retsgrundlag for direkte markedsføring.',
  },
  'vital-interests-plausible': {
    problem:
      'Beskyttelse af vitale interesser gælder liv og helbred og bærer hverken salg eller direkte markedsføring.',
    fix: 'Vælg et andet retsgrundlag.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{For ”{$purpose}” henviser profilen til loven i almindelighed, ikke til en bestemt lov.}}
* {{Det fremgår ikke hvilken lov ”{$purpose}” bygger på.}}`,
    fix: 'Skriv hvilken lov eller bekendtgørelse det er, helst med paragraf.',
  },
  'sales-call-consent': {
    problem: 'I det land hvor kunderne bor, kræver salgsopkald til forbrugere samtykke på forhånd.',
    fix: 'Ring kun til dem der har samtykket, eller stop kampagnen; i Danmark kan en af fire undtagelser gælde, og så skal den angives.',
  },
  'steps-before-acceptance': {
    problem: 'Retsgrundlaget er at opfylde en aftale, men under samtalen er der endnu ingen ny aftale.',
    fix: 'Vælg foranstaltninger på kundens anmodning forud for en aftale, medmindre I mener en ældre aftale med kunden.',
  },
}
