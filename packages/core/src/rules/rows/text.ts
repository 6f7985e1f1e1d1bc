// DATA: the words themselves: how long, how plain, in which language, and what has to be filled in. Art. 12(1), 12(2),
// 13(2)(e); WP260. Lengths and word lists are heuristics. Checked 2026-11.
import { lostValues, untoldDuties } from '../conditions/brand-wording.js'
import { missingConsequences, missingRequirements } from '../conditions/data-requirements.js'
import { unfilledValues, untranslated } from '../conditions/language.js'
import { hardAddresses, hardSentences, longDisclosure, overstatedRights } from '../conditions/plain-words.js'
import { failAt, reviewAt, when } from '../observation.js'
import { refusedByParser } from '../refused-by-parser.js'
import type { Rule } from '../rule.js'

export const TEXT_RULES = [
  {
    id: 'disclosure-length',
    severity: 'warning',
    citations: ['gdpr:12(1)'],
    observe: longDisclosure,
  },
  {
    id: 'second-layer-delivered',
    severity: 'error',
    citations: ['gdpr:12(1)', 'gdpr:13', 'wp260'],
    observe: ({ profile: { notice } }) =>
      notice ? when((notice.followUp ?? []).length === 0, reviewAt('/notice/followUp')) : [failAt('/notice')],
  },
  {
    id: 'wording-in-locale',
    severity: 'error',
    citations: ['gdpr:12(1)'],
    observe: untranslated,
  },
  {
    id: 'wording-keeps-values',
    severity: 'warning',
    citations: ['gdpr:12(1)', 'gdpr:13', 'gdpr:14'],
    observe: lostValues,
  },
  {
    id: 'wording-tells-all',
    severity: 'error',
    citations: ['gdpr:13', 'gdpr:14'],
    observe: untoldDuties,
  },
  {
    id: 'values-filled',
    severity: 'error',
    citations: ['gdpr:5(1)(d)'],
    observe: unfilledValues,
  },
  {
    id: 'sentences-plain',
    severity: 'info',
    citations: ['gdpr:12(1)', 'wp260'],
    observe: hardSentences,
  },
  {
    id: 'rights-not-overstated',
    severity: 'warning',
    citations: ['gdpr:17(3)', 'gdpr:20'],
    observe: overstatedRights,
  },
  {
    id: 'notice-url-secure',
    severity: 'warning',
    citations: ['gdpr:12(1)'],
    observe: refusedByParser,
  },
  {
    id: 'address-speakable',
    severity: 'info',
    citations: ['gdpr:12(1)'],
    observe: hardAddresses,
  },
  {
    id: 'contact-details-valid',
    severity: 'warning',
    citations: ['gdpr:12(2)'],
    observe: refusedByParser,
  },
  {
    id: 'consequence-stated',
    severity: 'warning',
    citations: ['gdpr:13(2)(e)'],
    observe: missingConsequences,
  },
  {
    id: 'data-requirement-stated',
    severity: 'error',
    citations: ['gdpr:13(2)(e)'],
    observe: missingRequirements,
  },
] as const satisfies readonly Rule[]
