import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const LAW = '/purposes/2/legalBasis/law'

export default {
  pass: [
    { name: 'a named law', profile: soundProfile() },
    {
      name: 'a generic word inside a name',
      profile: soundProfile({ [LAW]: both('lag (1994:200)', 'the Rules Act') }),
    },
  ],
  fail: [
    { name: 'blank', profile: soundProfile({ [LAW]: ' ' }), at: LAW },
    {
      name: 'blank, for a public task',
      profile: soundProfile({
        '/purposes/0/legalBasis': {
          basis: 'public-task',
          task: both('planera elnätet', 'plan the grid'),
          law: ' ',
        },
      }),
      at: '/purposes/0/legalBasis/law',
    },
    { name: 'absent', refused: soundProfile({ [LAW]: undefined }), at: LAW },
  ],
  review: [
    {
      name: 'only a word for the law',
      profile: soundProfile({ [LAW]: both('bokföringslagen', 'The law.') }),
      at: LAW,
    },
    {
      name: 'the same in Swedish',
      profile: soundProfile({ [LAW]: both('gällande lag', 'the Swedish Accounting Act') }),
      at: LAW,
    },
  ],
} satisfies RuleFixture
