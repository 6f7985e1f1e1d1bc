// Mottakere og overføringer.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'Ingen mottakere er oppgitt, selv om it-tjenester, betalingstjenester og kundesentre vanligvis får tilgang til opplysningene.',
    fix: 'Nevn mottakerne, eller oppgi at det ikke finnes noen, hvis det er slik.',
  },
  'recipients-named': {
    problem: 'En mottaker er bare oppgitt med kategori.',
    fix: 'Skriv navnet på mottakeren hvis det er mulig.',
  },
  'recipient-abroad-covered': {
    problem: 'Noen i et tredjeland får tilgang til opplysningene, men ingen overføring dit er beskrevet.',
    fix: 'Legg til overføringen til det landet og hvilket rettslig grunnlag den har.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Opplysningene lagres i eller nås fra et tredjeland, men ingen overføring dit er oppgitt.}}
inside {{Det er oppgitt en overføring til et land i EØS, der det ikke trengs noe særskilt grunnlag.}}
derogation {{En overføring til et tredjeland bygger på et unntak, men det går ikke fram hvilket.}}
* {{Det går ikke fram om opplysninger overføres til et tredjeland, altså ut av EØS.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Legg til overføringen og det rettslige grunnlaget; tilgang fra et tredjeland regnes også som overføring.}}
inside {{Kontroller landet, og fjern overføringen hvis landet stemmer.}}
derogation {{Oppgi hvilket unntak i artikkel 49 som gjelder, eller bruk nødvendige garantier.}}
* {{Oppgi hvert tredjeland og det rettslige grunnlaget for overføringen, eller oppgi at det ikke skjer noen overføring; tilgang fra et tredjeland regnes også med.}}`,
  },
  'adequacy-decision-exists': {
    problem:
      'Det finnes ingen kjent beslutning fra EU-kommisjonen om tilstrekkelig beskyttelsesnivå for {$country}.',
    fix: 'Bruk nødvendige garantier i stedet, for eksempel EU-kommisjonens standardkontrakt.',
  },
  'us-recipient-certified': {
    problem:
      'Beslutningen om tilstrekkelig beskyttelsesnivå for USA omfatter bare mottakere som er sertifisert etter Data Privacy Framework.',
    fix: 'Bekreft at mottakeren er sertifisert, eller bruk EU-kommisjonens standardkontrakt.',
  },
  'adequacy-scope': {
    problem: 'Beslutningen om tilstrekkelig beskyttelsesnivå omfatter bare visse virksomheter i landet.',
    fix: 'Kontroller at mottakeren er omfattet, og skriv hvorfor.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{Det går ikke fram hvilke tvingende berettigede interesser overføringen bygger på.}}
* {{Det går ikke fram hvor man kan få en kopi av garantiene for overføringen.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Beskriv de tvingende berettigede interessene med en frase som kan leses opp.}}
* {{Oppgi en kontakt som kan nås, og som gir ut kopien.}}`,
  },
  'derogation-occasional': {
    problem: 'Overføringen bygger på et unntak, og unntak er ikke ment for regelmessige overføringer.',
    fix: 'Bruk nødvendige garantier i stedet, eller oppgi at overføringen ikke er regelmessig.',
  },
  'adequacy-list-current': {
    problem:
      'Listen over beslutninger om tilstrekkelig beskyttelsesnivå i denne programversjonen er mer enn et halvt år gammel.',
    fix: 'Oppdater programmet, og kontroller at beslutningen dere bygger på, fortsatt gjelder.',
  },
  'transfer-tool-valid': {
    problem: 'Teksten nevner Privacy Shield eller Safe Harbor, som EU-domstolen har kjent ugyldige.',
    fix: 'Oppgi i stedet et rettslig grunnlag for overføringen som gjelder i dag.',
  },
}
