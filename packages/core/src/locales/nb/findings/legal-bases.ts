// Behandlingsgrunnlag.
import type { FindingWords } from '../../finding-words.js'

export const legalBasisFindings: Readonly<Record<string, FindingWords>> = {
  'legitimate-interest-stated': {
    problem:
      'Den berettigede interessen bak «{$purpose}» er ikke oppgitt, og uten den holder ikke behandlingsgrunnlaget.',
    fix: 'Oppgi hva interessen er, og hvem som har den.',
  },
  'balancing-summarised': {
    problem: 'Det finnes ikke noe sammendrag av interesseavveiingen for «{$purpose}».',
    fix: 'Skriv en kort formulering til å lese opp, om hvorfor interessen veier tyngre enn kundens.',
  },
  'public-authority-basis': {
    problem: 'En myndighet kan ikke bygge på berettiget interesse når den utfører oppgavene sine.',
    fix: 'Bruk oppgave i allmennhetens interesse som behandlingsgrunnlag og oppgi loven, eller kontroller at formålet ikke hører til myndighetens oppgaver.',
  },
  'consent-withdrawable': {
    problem:
      'Samtykket til «{$purpose}» kan ikke trekkes tilbake: Kontakten har verken telefonnummer, e-postadresse, nettside eller postadresse.',
    fix: 'Legg til en måte å trekke samtykket tilbake på som er like enkel som det var å gi det.',
  },
  'consent-evidenced': {
    problem: `.input {$scope :string}
.match $scope
when {{Det er ikke mulig å vise når samtykket ble gitt.}}
* {{Det er ikke mulig å vise hvordan samtykket ble gitt.}}`,
    fix: `.input {$scope :string}
.match $scope
when {{Oppgi når samtykket ble gitt.}}
* {{Oppgi hvordan samtykket ble gitt.}}`,
  },
  'consent-proof-kept-de': {
    problem:
      'I Tyskland skal bevis for samtykke til reklamesamtaler lagres i fem år, men profilen oppgir kortere tid eller ingen.',
    fix: 'Lagre beviset i minst fem år fra samtykket og fra hver gang det brukes, og oppgi den tiden.',
  },
  'marketing-not-contract': {
    problem: 'Direkte markedsføring bygger på en avtale, men trengs ikke for å oppfylle den.',
    fix: 'Bruk samtykke eller berettiget interesse som behandlingsgrunnlag for direkte markedsføring.',
  },
  'vital-interests-plausible': {
    problem:
      'Vern av vitale interesser gjelder liv og helse og bærer verken salg eller direkte markedsføring.',
    fix: 'Velg et annet behandlingsgrunnlag.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{For «{$purpose}» viser profilen til lov i sin alminnelighet, ikke til en bestemt lov.}}
* {{Det går ikke fram hvilken lov «{$purpose}» bygger på.}}`,
    fix: 'Skriv hvilken lov eller forskrift det er, helst med paragraf.',
  },
  'sales-call-consent': {
    problem: 'I landet der kundene bor, krever salgssamtaler til forbrukere samtykke på forhånd.',
    fix: 'Ring bare dem som har samtykket, eller stopp kampanjen; i Danmark kan ett av fire unntak gjelde, og det skal i så fall oppgis.',
  },
  'steps-before-acceptance': {
    problem:
      'Behandlingsgrunnlaget er å oppfylle en avtale, men under samtalen finnes det ennå ingen ny avtale.',
    fix: 'Velg tiltak på kundens anmodning før en avtale inngås, hvis dere ikke mener en eldre avtale med kunden.',
  },
}
