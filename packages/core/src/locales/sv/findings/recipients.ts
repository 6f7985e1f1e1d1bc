// Mottagare och överföringar.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'Inga mottagare är angivna, fast it-tjänster, betaltjänster och callcenter brukar få del av uppgifterna.',
    fix: 'Räkna upp mottagarna, eller ange att det inte finns några om det är så.',
  },
  'recipients-named': {
    problem: 'En mottagare anges bara med kategori.',
    fix: 'Skriv mottagarens namn om det går.',
  },
  'recipient-abroad-covered': {
    problem: 'Någon i ett tredjeland får del av uppgifterna, men ingen överföring dit är beskriven.',
    fix: 'Lägg till överföringen till det landet och vilket rättsligt stöd den har.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Uppgifterna lagras i eller nås från ett tredjeland, men ingen överföring dit är angiven.}}
inside {{En överföring anges till ett land inom EES, där inget särskilt stöd behövs.}}
derogation {{En överföring till tredjeland bygger på ett undantag, men det framgår inte vilket.}}
* {{Det framgår inte om uppgifter överförs till tredjeland, alltså lämnar EES.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Lägg till överföringen och dess rättsliga stöd; åtkomst från ett tredjeland räknas också som överföring.}}
inside {{Kontrollera landet, och ta bort överföringen om landet stämmer.}}
derogation {{Ange vilket undantag i artikel 49 som gäller, eller använd lämpliga skyddsåtgärder.}}
* {{Ange varje tredjeland och överföringens rättsliga stöd, eller ange att ingen överföring sker; åtkomst från ett tredjeland räknas också.}}`,
  },
  'adequacy-decision-exists': {
    problem: 'Det finns inget känt beslut från EU-kommissionen om adekvat skyddsnivå för {$country}.',
    fix: 'Använd lämpliga skyddsåtgärder i stället, till exempel kommissionens standardavtalsklausuler.',
  },
  'us-recipient-certified': {
    problem:
      'Beslutet om adekvat skyddsnivå för USA omfattar bara mottagare som är certifierade enligt Data Privacy Framework.',
    fix: 'Bekräfta att mottagaren är certifierad, eller använd standardavtalsklausuler.',
  },
  'adequacy-scope': {
    problem: 'Beslutet om adekvat skyddsnivå omfattar bara vissa organisationer i landet.',
    fix: 'Kontrollera att mottagaren omfattas, och skriv varför.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{Det framgår inte vilka tvingande berättigade intressen överföringen bygger på.}}
* {{Det framgår inte var man kan få en kopia av skyddsåtgärderna för överföringen.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Beskriv de tvingande berättigade intressena med en fras som går att läsa upp.}}
* {{Ange en kontakt som går att nå och som lämnar ut kopian.}}`,
  },
  'derogation-occasional': {
    problem: 'Överföringen bygger på ett undantag, och undantag är inte till för regelbundna överföringar.',
    fix: 'Använd lämpliga skyddsåtgärder i stället, eller ange att överföringen inte är regelbunden.',
  },
  'adequacy-list-current': {
    problem:
      'Listan över beslut om adekvat skyddsnivå i den här programversionen är mer än ett halvår gammal.',
    fix: 'Uppdatera programmet och kontrollera att beslutet som ni stöder er på fortfarande gäller.',
  },
  'transfer-tool-valid': {
    problem: 'Texten nämner Privacy Shield eller Safe Harbor, som EU-domstolen har ogiltigförklarat.',
    fix: 'Ange i stället ett rättsligt stöd för överföringen som gäller i dag.',
  },
}
