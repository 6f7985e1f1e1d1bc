// Personuppgiftsansvarig och den som ringer.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'Det framgår inte vem som är personuppgiftsansvarig.',
    fix: 'Ange den personuppgiftsansvariges fullständiga juridiska namn.',
  },
  'controller-reachable': {
    problem: 'Den personuppgiftsansvarige har varken telefonnummer, e-postadress eller postadress.',
    fix: 'Lägg till minst ett sätt att nå den personuppgiftsansvarige, helst två.',
  },
  'registration-number-stated': {
    problem:
      'Den personuppgiftsansvariges organisationsnummer saknas, och det måste anges vid försäljning per telefon.',
    fix: 'Lägg till den personuppgiftsansvariges organisationsnummer.',
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{Profilen anger att ingen företrädare i EU behövs, men inte varför.}}
* {{Den personuppgiftsansvarige är etablerad utanför EES och behöver en företrädare i EU, om inget undantag gäller.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Skriv varför ingen företrädare behövs, eller ange en företrädare.}}
* {{Ange företrädaren, eller skriv varför ingen behövs.}}`,
  },
  'joint-arrangement-described': {
    problem: 'Det framgår inte hur de gemensamt personuppgiftsansvariga har fördelat ansvaret mellan sig.',
    fix: 'Skriv i en mening vem av dem som ansvarar för vad.',
  },
  'processor-agreement-signed': {
    problem:
      'Callcentret är personuppgiftsbiträde, men det framgår inte att det finns ett personuppgiftsbiträdesavtal.',
    fix: 'Teckna ett personuppgiftsbiträdesavtal och ange i profilen att det finns.',
  },
  'separate-controller-notice': {
    problem:
      'Företaget som ringer är självt personuppgiftsansvarigt, men ingen egen dataskyddsinformation är angiven.',
    fix: 'Lägg till webbadressen till företagets egen dataskyddsinformation, eller rätta företagets roll.',
  },
  'caller-listed-as-recipient': {
    problem: 'Callcentret får del av uppgifterna men finns inte med bland mottagarna.',
    fix: 'Lägg till callcentret bland mottagarna, med samma namn som på andra ställen i profilen.',
  },
}
