// Modtagere og overførsler.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'Der er ikke angivet nogen modtagere, selv om it-tjenester, betalingstjenester og callcentre plejer at få oplysningerne.',
    fix: 'Nævn modtagerne, eller angiv at der ikke er nogen hvis det er sådan.',
  },
  'recipients-named': {
    problem: 'En modtager er kun angivet med kategori.',
    fix: 'Skriv modtagerens navn hvis det er muligt.',
  },
  'recipient-abroad-covered': {
    problem: 'Nogen i et tredjeland får oplysningerne, men ingen overførsel dertil er beskrevet.',
    fix: 'Tilføj overførslen til det land og dens overførselsgrundlag.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Oplysningerne bliver gemt i eller læst fra et tredjeland, men ingen overførsel dertil er angivet.}}
inside {{En overførsel er angivet til et land inden for EØS, hvor et særligt grundlag ikke er nødvendigt.}}
derogation {{En overførsel til et tredjeland bygger på en undtagelse, men det fremgår ikke hvilken.}}
* {{Det fremgår ikke om oplysninger bliver overført til et tredjeland, altså forlader EØS.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Tilføj overførslen og dens grundlag; adgang fra et tredjeland tæller også som overførsel.}}
inside {{Kontrollér landet, og fjern overførslen hvis landet er rigtigt.}}
derogation {{Angiv hvilken undtagelse i artikel 49 der gælder, eller brug fornødne garantier.}}
* {{Angiv hvert tredjeland og overførselsgrundlaget, eller angiv at der ikke er nogen overførsel; adgang fra et tredjeland tæller også.}}`,
  },
  'adequacy-decision-exists': {
    problem:
      'Der er ikke nogen kendt afgørelse fra EU-Kommissionen om tilstrækkeligt beskyttelsesniveau for {$country}.',
    fix: 'Brug fornødne garantier i stedet, for eksempel Kommissionens standardkontrakter.',
  },
  'us-recipient-certified': {
    problem:
      'Afgørelsen om tilstrækkeligt beskyttelsesniveau for USA omfatter kun modtagere der er certificeret efter Data Privacy Framework.',
    fix: 'Bekræft at modtageren er certificeret, eller brug standardkontrakter.',
  },
  'adequacy-scope': {
    problem: 'Afgørelsen om tilstrækkeligt beskyttelsesniveau omfatter kun visse organisationer i landet.',
    fix: 'Kontrollér at modtageren er omfattet, og skriv hvorfor.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{Det fremgår ikke hvilke vægtige legitime interesser overførslen bygger på.}}
* {{Det fremgår ikke hvor man kan få en kopi af garantierne for overførslen.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Beskriv de vægtige legitime interesser med en vending der kan læses op.}}
* {{Angiv en kontakt som man kan få fat i, og som udleverer kopien.}}`,
  },
  'derogation-occasional': {
    problem: 'Overførslen bygger på en undtagelse, og undtagelser er ikke til regelmæssige overførsler.',
    fix: 'Brug fornødne garantier i stedet, eller angiv at overførslen ikke er regelmæssig.',
  },
  'adequacy-list-current': {
    problem:
      'Listen over afgørelser om tilstrækkeligt beskyttelsesniveau i denne programversion er mere end et halvt år gammel.',
    fix: 'Opdater programmet, og kontrollér at den afgørelse I bygger på, stadig gælder.',
  },
  'transfer-tool-valid': {
    problem: 'Teksten nævner Privacy Shield eller Safe Harbor, som EU-Domstolen har erklæret ugyldige.',
    fix: 'Angiv i stedet et overførselsgrundlag der gælder i dag.',
  },
}
