// DATA: what the data are for. Art. 5(1)(b) and (c), 13(1)(c), 13(3). Checked 2026-11.
import { filled } from '../../clauses/conditions.js'
import { dataEntryName, isUsed } from '../conditions/data-use.js'
import { findInText } from '../find-phrase.js'
import { eachEntry, eachPurpose, failAt, reviewAt, when } from '../observation.js'
import { refusedByParser } from '../refused-by-parser.js'
import type { Rule } from '../rule.js'

export const PURPOSE_RULES = [
  {
    id: 'purpose-stated',
    severity: 'error',
    citations: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)'],
    observe: ({ profile }) => when((profile.purposes ?? []).length === 0, failAt('/purposes')),
  },
  {
    id: 'legal-basis-stated',
    severity: 'error',
    citations: ['gdpr:13(1)(c)', 'gdpr:6(1)'],
    observe: refusedByParser,
  },
  {
    id: 'purpose-specific',
    severity: 'warning',
    citations: ['gdpr:5(1)(b)', 'wp260'],
    observe: (review) =>
      eachPurpose(review, ({ purpose, path, params }) => {
        const generic = findInText(review, purpose.label, (words) => words.genericPurposes)
        return when(generic !== undefined, reviewAt(`${path}/label`, params))
      }),
  },
  {
    id: 'data-linked-to-purposes',
    severity: 'warning',
    citations: ['gdpr:5(1)(c)'],
    observe: (review) => [
      ...eachEntry('/data', review.profile.data, (entry, path) =>
        when(
          !isUsed(review.profile, entry),
          failAt(path, { scope: 'data', name: dataEntryName(review, entry) }),
        ),
      ),
      ...eachPurpose(review, ({ purpose, path, params }) =>
        when(purpose.data?.length === 0, failAt(`${path}/data`, { scope: 'purpose', name: params.purpose })),
      ),
    ],
  },
  {
    id: 'new-purpose-announced',
    severity: 'error',
    citations: ['gdpr:13(3)', 'gdpr:14(4)'],
    observe: ({ profile, text }) =>
      eachEntry('/furtherProcessing', profile.furtherProcessing, ({ from, informed }, path) => [
        ...when(from === undefined, failAt(`${path}/from`, { scope: 'from' })),
        ...when(!filled(text(informed)), failAt(`${path}/informed`, { scope: 'informed' })),
      ]),
  },
] as const satisfies readonly Rule[]
