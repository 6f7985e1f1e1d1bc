// Personuppgiftsansvarig och den som ringer.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'Ingen personuppgiftsansvarig är namngiven.',
    fix: 'Skriv den personuppgiftsansvarigas fullständiga juridiska namn.',
  },
  'controller-reachable': {
    problem: 'Den personuppgiftsansvariga har varken telefonnummer, e-postadress eller postadress.',
    fix: 'Lägg till minst ett sätt att nå den personuppgiftsansvariga, helst två.',
  },
  'registration-number-stated': {
    problem:
      'Den personuppgiftsansvarigas organisationsnummer saknas, och det ska uppges när något säljs per telefon.',
    fix: 'Lägg till den personuppgiftsansvarigas organisationsnummer.',
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{Ett undantag från att ha en företrädare i EU åberopas utan att det framgår varför.}}
* {{Den personuppgiftsansvariga finns utanför EES och behöver en företrädare i EU, om inget undantag gäller.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Skriv varför ingen företrädare behövs, eller ange en.}}
* {{Ange företrädaren, eller skriv varför ingen behövs.}}`,
  },
  'joint-arrangement-described': {
    problem: 'Det framgår inte vad de gemensamt personuppgiftsansvariga har kommit överens om.',
    fix: 'Skriv i en mening vem av dem som ansvarar för vad.',
  },
  'processor-agreement-signed': {
    problem: 'Callcentret är personuppgiftsbiträde, men det framgår inte att det finns ett biträdesavtal.',
    fix: 'Skriv på biträdesavtalet och ange i profilen att det finns.',
  },
  'separate-controller-notice': {
    problem:
      'Företaget som ringer bestämmer självt hur det använder uppgifterna men har ingen egen dataskyddsinformation.',
    fix: 'Lägg till adressen till företagets egen dataskyddsinformation, eller rätta företagets roll.',
  },
  'caller-listed-as-recipient': {
    problem: 'Callcentret får del av uppgifterna men är inte med bland mottagarna.',
    fix: 'Ta upp callcentret bland mottagarna, med samma namn som den som ringer har i profilen.',
  },
}
