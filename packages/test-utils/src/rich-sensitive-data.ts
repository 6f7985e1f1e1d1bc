// Every special category and every condition of Art. 9(2).
import type { SpecialCategory } from '@gdpr-script/core'
import { both } from './both.js'

/** Lists all eight special categories, with all ten conditions of Art. 9(2) between them. */
export const RICH_SPECIAL_CATEGORIES: readonly SpecialCategory[] = [
  { category: 'health', condition: 'a', withdrawal: 'officer', purposes: ['life-support'] },
  {
    category: 'trade-union-membership',
    condition: 'b',
    law: both('medbestämmandelagen', 'the Co-Determination Act'),
  },
  { category: 'genetic', condition: 'c' },
  { category: 'religious-or-philosophical-beliefs', condition: 'd' },
  { category: 'political-opinions', condition: 'e' },
  { category: 'sex-life-or-orientation', condition: 'f' },
  {
    category: 'racial-or-ethnic-origin',
    condition: 'g',
    law: both('diskrimineringslagen', 'the Discrimination Act'),
  },
  { category: 'biometric', condition: 'h', law: both('patientdatalagen', 'the Patient Data Act') },
  {
    category: 'health',
    condition: 'i',
    law: both('smittskyddslagen', 'the Communicable Diseases Act'),
  },
  { category: 'genetic', condition: 'j', law: both('biobankslagen', 'the Biobanks Act') },
]
