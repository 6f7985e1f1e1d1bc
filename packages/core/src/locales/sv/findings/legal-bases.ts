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
    fix: 'Skriv en bisats som säljaren kan säga, om varför intresset väger över.',
  },
  'public-authority-basis': {
    problem: 'En myndighet kan inte stödja sina egna uppgifter på ett berättigat intresse.',
    fix: 'Använd uppgift av allmänt intresse som rättslig grund och ange lagen, eller förvissa dig om att ändamålet inte är en sådan uppgift.',
  },
  'consent-withdrawable': {
    problem:
      'Samtycket till ”{$purpose}” går inte att ta tillbaka: kontakten har varken telefonnummer, e-postadress, webbsida eller postadress.',
    fix: 'Lägg till ett sätt att ta tillbaka samtycket som är lika enkelt som det var att ge det.',
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
      'I Tyskland ska bevis för samtycke till samtal sparas i fem år, och profilen anger kortare tid eller ingen alls.',
    fix: 'Spara beviset för samtycket i minst fem år och ange den tiden.',
  },
  'marketing-not-contract': {
    problem: 'Reklamen stöds på avtalet, men den behövs inte för att fullgöra något avtal.',
    fix: 'Använd samtycke eller berättigat intresse som rättslig grund för reklam.',
  },
  'vital-interests-plausible': {
    problem: 'Försäljning eller reklam stöds på skydd av grundläggande intressen, som gäller liv och hälsa.',
    fix: 'Välj en annan rättslig grund.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{Lagen bakom ”{$purpose}” är bara angiven med ett ord för lagen i allmänhet.}}
* {{Lagen bakom ”{$purpose}” är inte namngiven.}}`,
    fix: 'Skriv vilken lag det är och helst vilken paragraf.',
  },
  'sales-call-consent': {
    problem: 'Där de uppringda bor krävs samtycke i förväg för säljsamtal till konsumenter.',
    fix: 'Ring bara dem som har samtyckt, eller stoppa kampanjen; för Danmark, kontrollera om något av de fyra undantagen gäller och ange det.',
  },
  'steps-before-acceptance': {
    problem: 'Ändamålet stöds på att fullgöra ett avtal, men under samtalet finns inget nytt avtal ännu.',
    fix: 'Välj åtgärder på kundens begäran före ett avtal, om du inte menar ett äldre avtal med kunden.',
  },
}
