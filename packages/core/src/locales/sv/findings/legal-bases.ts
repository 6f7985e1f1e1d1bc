// Rättsliga grunder.
import type { FindingWords } from '../../finding-words.js'

export const legalBasisFindings: Readonly<Record<string, FindingWords>> = {
  'legitimate-interest-stated': {
    problem:
      'Det berättigade intresset bakom ”{$purpose}” är inte angivet, och utan det håller inte den rättsliga grunden.',
    fix: 'Ange vilket intresset är och vems det är.',
  },
  'balancing-summarised': {
    problem: 'Det finns ingen sammanfattning av intresseavvägningen för ”{$purpose}”.',
    fix: 'Skriv en kort formulering att läsa upp, om varför intresset väger tyngre än kundens.',
  },
  'public-authority-basis': {
    problem: 'En myndighet får inte stödja sig på berättigat intresse när den fullgör sitt uppdrag.',
    fix: 'Använd uppgift av allmänt intresse som rättslig grund och ange lagen, eller kontrollera att ändamålet inte hör till myndighetens uppdrag.',
  },
  'consent-withdrawable': {
    problem:
      'Samtycket till ”{$purpose}” går inte att återkalla: kontakten har varken telefonnummer, e-postadress, webbsida eller postadress.',
    fix: 'Lägg till ett sätt att återkalla samtycket som är lika enkelt som det var att lämna det.',
  },
  'consent-evidenced': {
    problem: `.input {$scope :string}
.match $scope
when {{Det går inte att visa när samtycket lämnades.}}
* {{Det går inte att visa hur samtycket lämnades.}}`,
    fix: `.input {$scope :string}
.match $scope
when {{Ange när samtycket lämnades.}}
* {{Ange hur samtycket lämnades.}}`,
  },
  'consent-proof-kept-de': {
    problem:
      'I Tyskland ska bevis för samtycke till reklamsamtal sparas i fem år, men profilen anger kortare tid eller ingen alls.',
    fix: 'Spara beviset i minst fem år från samtycket och från varje gång det används, och ange den tiden.',
  },
  'marketing-not-contract': {
    problem: 'Direktmarknadsföring stöds på ett avtal men behövs inte för att fullgöra det.',
    fix: 'Använd samtycke eller berättigat intresse som rättslig grund för direktmarknadsföring.',
  },
  'vital-interests-plausible': {
    problem:
      'Skydd av grundläggande intressen gäller liv och hälsa och bär varken försäljning eller direktmarknadsföring.',
    fix: 'Välj en annan rättslig grund.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{För ”{$purpose}” hänvisar profilen till lag i allmänhet, inte till en bestämd lag.}}
* {{Det framgår inte vilken lag ”{$purpose}” stöder sig på.}}`,
    fix: 'Skriv vilken lag eller annan författning det är, helst med paragraf.',
  },
  'sales-call-consent': {
    problem: 'I landet där kunderna bor kräver säljsamtal till konsumenter samtycke i förväg.',
    fix: 'Ring bara dem som har samtyckt, eller stoppa kampanjen; i Danmark kan ett av fyra undantag gälla, och det ska i så fall anges.',
  },
  'steps-before-acceptance': {
    problem:
      'Den rättsliga grunden är att fullgöra ett avtal, men under samtalet finns ännu inget nytt avtal.',
    fix: 'Välj åtgärder på kundens begäran innan ett avtal ingås, om ni inte menar ett äldre avtal med kunden.',
  },
}
