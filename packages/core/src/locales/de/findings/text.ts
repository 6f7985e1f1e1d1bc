// The words themselves.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'Was beim Kauf vorgelesen wird, dauert {$seconds} Sekunden, zu lang zum Zuhören (Sprache: {$locale}).',
    fix: 'Verlegen Sie Sätze in die schriftliche Information.',
  },
  'second-layer-delivered': {
    problem: 'Es ist nicht angegeben, wie der Kunde nach dem Gespräch die übrigen Informationen bekommt.',
    fix: 'Geben Sie an, dass sie per SMS, E-Mail oder Post kommen.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{Die Software hat keine Texte in der Sprache {$locale}, in ihr lässt sich also nichts vorlesen.}}
* {{Den Text „{$clause}“ gibt es nicht in der Sprache {$locale}.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Entfernen Sie die Sprache aus dem Profil, oder lassen Sie ihre Texte in die Software aufnehmen.}}
* {{Übersetzen Sie den Text.}}`,
  },
  'wording-keeps-values': {
    problem:
      'Ihr eigener Text für „{$clause}“ nennt den Wert „{$name}“ nicht mehr, anders als der eingebaute Satz.',
    fix: 'Nehmen Sie den Wert wieder auf, oder sorgen Sie dafür, dass Ihr Text dasselbe sagt.',
  },
  'wording-tells-all': {
    problem: 'Mit Ihrem eigenen Text oder Ihrer Reihenfolge sagt nichts mehr, was {$article} verlangt.',
    fix: 'Nehmen Sie den Satz wieder in die Reihenfolge auf, oder lassen Sie einen eigenen Satz auf den Artikel verweisen.',
  },
  'values-filled': {
    problem: 'Ihr eigener Text braucht den Wert „{$name}“, aber das Profil gibt ihn nicht an.',
    fix: 'Geben Sie den Wert im Profil an, oder nehmen Sie ihn aus dem Text.',
  },
  'sentences-plain': {
    problem: 'Dem Text ist beim Hören schwer zu folgen, weil er lang oder vage ist.',
    fix: 'Kürzen Sie den Satz, und sagen Sie klar, was gilt.',
  },
  'rights-not-overstated': {
    problem:
      'Ihr eigener Text verspricht zu viel, denn Daten können nicht immer gelöscht oder mitgenommen werden.',
    fix: 'Sagen Sie, dass es in bestimmten Fällen gilt.',
  },
  'notice-url-secure': {
    problem: 'Die Webadresse der Datenschutzerklärung ist nicht sicher.',
    fix: 'Tragen Sie eine Adresse ein, die mit https beginnt.',
  },
  'address-speakable': {
    problem: 'Die Adresse {$address} lässt sich am Telefon schwer sagen.',
    fix: 'Verwenden Sie eine kurze Adresse ohne ungewöhnliche Zeichen, oder schicken Sie sie schriftlich.',
  },
  'contact-details-valid': {
    problem: 'Eine Kontaktangabe sieht falsch aus.',
    fix: 'Berichtigen Sie die Telefonnummer oder die E-Mail-Adresse.',
  },
  'consequence-stated': {
    problem: 'Es ist nicht angegeben, was geschieht, wenn der Kunde „{$category}“ nicht angibt.',
    fix: 'Geben Sie an, was dann nicht möglich ist.',
  },
  'data-requirement-stated': {
    problem: 'Es ist nicht angegeben, ob „{$category}“ nötig oder freiwillig ist.',
    fix: 'Geben Sie an, ob es für den Vertrag nötig, gesetzlich vorgeschrieben oder freiwillig ist.',
  },
}
