// Uppgifter om barn.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'Det framgår inte om uppgifter om barn används.',
    fix: 'Ange att inga används, eller beskriv hur.',
  },
  'parental-authorisation': {
    problem: 'Ett barn under åldersgränsen kan bli ombett att samtycka utan att en vårdnadshavare säger ja.',
    fix: 'Beskriv hur vårdnadshavaren ger sitt tillstånd.',
  },
  'child-age-limit': {
    problem: 'Åldersgränsen är en annan än den i {$country}, som är {$age} år.',
    fix: 'Rätta åldersgränsen, eller lämna fältet tomt.',
  },
}
