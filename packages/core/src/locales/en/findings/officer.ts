// Data protection officer.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'A data protection officer is required, and none is named.',
    fix: 'Appoint a data protection officer and enter the contact.',
  },
  'officer-reachable': {
    problem:
      'The data protection officer cannot be reached: the contact has no telephone number, e-mail address, web page or postal address.',
    fix: 'Add a way of reaching the data protection officer; a personal name is not needed.',
  },
  'officer-need-stated': {
    problem: 'It is not stated whether there is a data protection officer.',
    fix: "Enter the data protection officer's contact, or state that there is none.",
  },
}
