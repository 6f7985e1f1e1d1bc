// Data about children.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'Es ist nicht angegeben, ob Daten über Kinder verwendet werden.',
    fix: 'Geben Sie an, dass keine verwendet werden, oder beschreiben Sie, welche und warum.',
  },
  'parental-authorisation': {
    problem:
      'Ein Kind unter der Altersgrenze wird womöglich ohne Zustimmung der Eltern oder Erziehungsberechtigten um Einwilligung gebeten.',
    fix: 'Beschreiben Sie, wie die Eltern oder Erziehungsberechtigten zustimmen.',
  },
  'child-age-limit': {
    problem: 'Die Altersgrenze weicht ab: Für Anrufe {$country} gilt {$age}.',
    fix: 'Berichtigen oder entfernen Sie die Altersgrenze, wenn Sie nicht bewusst eine höhere gewählt haben.',
  },
}
