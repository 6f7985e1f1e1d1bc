// Uppgifter om barn.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'Det framgår inte om uppgifter om barn används.',
    fix: 'Ange att inga används, eller beskriv vilka och varför.',
  },
  'parental-authorisation': {
    problem:
      'Ett barn under åldersgränsen kan bli ombett att samtycka utan att någon vårdnadshavare godkänner det.',
    fix: 'Beskriv hur vårdnadshavaren lämnar sitt godkännande.',
  },
  'child-age-limit': {
    problem: 'Åldersgränsen är en annan än den i {$country}, som är {$age} år.',
    fix: 'Rätta åldersgränsen eller ta bort den, om ni inte medvetet har valt en högre.',
  },
}
