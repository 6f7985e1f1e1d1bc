// Data protection officer.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'A data protection officer is required, but none is named.',
    fix: 'Appoint a data protection officer, and state how the officer can be reached.',
  },
  'officer-reachable': {
    problem:
      'The data protection officer cannot be reached: the contact has no telephone number, e-mail address, web page or postal address.',
    fix: "Add a way of reaching the data protection officer; the officer's name is not needed.",
  },
  'officer-need-stated': {
    problem: 'It is not stated whether there is a data protection officer.',
    fix: 'State how the data protection officer can be reached, or that there is none.',
  },
}
