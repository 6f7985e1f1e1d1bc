// Mottagare och överföringar.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'Inga mottagare är angivna, fast it-tjänster, betaltjänster och callcenter brukar få del av uppgifter.',
    fix: 'Räkna upp mottagarna, eller ange att det inte finns några om det är så.',
  },
  'recipients-named': {
    problem: 'En mottagare är bara angiven med kategori.',
    fix: 'Skriv mottagarens namn om det går.',
  },
  'recipient-abroad-covered': {
    problem: 'Någon utanför EES får uppgifterna, men ingen överföring till det landet är beskriven.',
    fix: 'Lägg till överföringen till det landet och vad som gör den tillåten.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Uppgifter lagras i eller nås från ett land utanför EES, men ingen överföring dit är angiven.}}
inside {{En överföring är angiven till ett land inom EES, där ingen behövs.}}
derogation {{En överföring bygger på ett undantag, men det framgår inte vilket.}}
* {{Det framgår inte om uppgifter lämnar EES.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Lägg till överföringen och vad som gör den tillåten; åtkomst utifrån räknas som överföring.}}
inside {{Kontrollera landet, och ta bort överföringen om det stämmer.}}
derogation {{Ange vilket undantag i artikel 49 som gäller, eller använd skyddsåtgärder.}}
* {{Räkna upp varje land med det som gör överföringen tillåten, eller ange att ingen sker; åtkomst utifrån räknas också.}}`,
  },
  'adequacy-decision-exists': {
    problem: 'Det finns inget känt beslut från EU-kommissionen om adekvat skyddsnivå för {$country}.',
    fix: 'Använd skyddsåtgärder i stället, till exempel kommissionens standardavtalsklausuler.',
  },
  'us-recipient-certified': {
    problem: 'Beslutet om USA omfattar bara mottagare som är certifierade enligt Data Privacy Framework.',
    fix: 'Bekräfta att mottagaren är certifierad, eller använd standardavtalsklausuler.',
  },
  'adequacy-scope': {
    problem: 'Beslutet om adekvat skyddsnivå omfattar bara en del av organisationerna i landet.',
    fix: 'Kontrollera att mottagaren omfattas och skriv varför.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{Det framgår inte vilka tvingande intressen överföringen bygger på.}}
* {{Det framgår inte var man kan få en kopia av skyddsåtgärderna för överföringen.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Beskriv de tvingande intressena med en fras som går att säga.}}
* {{Ange en kontakt som går att nå och som lämnar ut kopian.}}`,
  },
  'derogation-occasional': {
    problem: 'Överföringen bygger på ett undantag, och undantag är inte till för regelbundna överföringar.',
    fix: 'Använd skyddsåtgärder i stället, eller ange att överföringen inte är regelbunden.',
  },
  'adequacy-list-current': {
    problem: 'Listan över beslut om adekvat skyddsnivå i den här versionen är mer än ett halvår gammal.',
    fix: 'Uppdatera paketet och kontrollera att beslutet du stöder dig på fortfarande gäller.',
  },
  'transfer-tool-valid': {
    problem: 'Texten nämner Privacy Shield eller Safe Harbor, som EU-domstolen har ogiltigförklarat.',
    fix: 'Byt ut det mot något som gör överföringar tillåtna i dag.',
  },
}
