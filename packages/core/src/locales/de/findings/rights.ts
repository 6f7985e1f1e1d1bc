// The rights, and who helps with them.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Wer seine Rechte nutzen möchte, hat niemanden, an den er sich wenden kann.',
    fix: 'Geben Sie eine Telefonnummer oder E-Mail-Adresse der Stelle an, die Anfragen bearbeitet.',
  },
  'rights-hours-stated': {
    problem: 'Ein Kontakt für die Rechte hat eine Telefonnummer, aber keine Öffnungszeiten.',
    fix: 'Geben Sie beim Kontakt Öffnungszeiten und Zeitzone an.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Ihr eigener Text über die Rechte sagt nicht, dass man seine Daten einsehen kann.}}
rectification {{Ihr eigener Text über die Rechte sagt nicht, dass man Daten berichtigen lassen kann.}}
erasure {{Ihr eigener Text über die Rechte sagt nicht, dass man um Löschung von Daten bitten kann.}}
* {{Ihr eigener Text über die Rechte sagt nicht, dass man um Einschränkung der Verwendung bitten kann.}}`,
    fix: 'Ergänzen Sie das Recht im Text.',
  },
  'portability-offered': {
    problem:
      'Es besteht ein Recht auf Datenübertragbarkeit, also darauf, die eigenen Daten mitzunehmen, aber das wird nicht gesagt.',
    fix: 'Lassen Sie den Satz über die Mitnahme der Daten im Skript zum Kauf stehen, oder schicken Sie die ganze Information per E-Mail oder Post.',
  },
  'objection-offered': {
    problem: 'Es besteht ein Recht, einer Verwendung der Daten zu widersprechen, aber das wird nicht gesagt.',
    fix: 'Lassen Sie den Satz über den Widerspruch im Skript zum Kauf stehen, und lassen Sie den Zweck auch den Kauf umfassen.',
  },
  'response-time-lawful': {
    problem: 'Die Antwort darf {$days} Tage dauern, sie ist aber innerhalb eines Monats fällig.',
    fix: 'Senken Sie die Zahl der Tage auf höchstens 31, oder auf 28, was in jeden Monat passt.',
  },
  'rights-channels-open': {
    problem: 'Ein Kontakt für die Rechte ist nur auf einem Weg erreichbar, und nicht am Telefon.',
    fix: 'Nehmen Sie Fragen auch am Telefon an.',
  },
  'rights-referral-easy': {
    problem: 'Der Kunde kann weder zu Ihrem Kontakt verbunden werden noch die Nummer per SMS bekommen.',
    fix: 'Machen Sie es möglich, das Gespräch zu verbinden oder eine SMS zu schicken.',
  },
  'requests-free': {
    problem:
      'Im Profil steht ein Entgelt, aber eine Anfrage ist kostenlos, außer sie ist offenkundig unbegründet, exzessiv oder gilt weiteren Kopien.',
    fix: 'Entfernen Sie das Entgelt, oder bestätigen Sie, dass es nur für diese Fälle gilt.',
  },
  'identity-check-proportionate': {
    problem: 'Man kann sich nur mit der Kopie eines Ausweises ausweisen.',
    fix: 'Bieten Sie einen Rückruf oder eine elektronische Identifizierung an, und verlangen Sie mehr nur bei begründeten Zweifeln.',
  },
}
