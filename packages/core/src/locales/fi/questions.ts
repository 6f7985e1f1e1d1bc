// DATA: how customers ask in Finnish, on the phone and as a machine hears it. Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

const none = { anywhere: [], alone: [], search: [] }
export const questions: QuestionWords = {
  letters: { ä: 'a', ö: 'o', å: 'a' },
  small: 'ja',
  groups: {},
  scripts: {
    opening: none,
    source: none,
    'legal-basis': none,
    rights: none,
    'sensitive-data': none,
    objection: none,
    recipients: none,
    retention: none,
    recording: none,
    complaint: none,
    'automated-decisions': none,
    purchase: none,
  },
  rights: {
    access: none,
    rectification: none,
    erasure: none,
    restriction: none,
    portability: none,
    objection: none,
    'withdraw-consent': none,
    'human-review': none,
  },
}
