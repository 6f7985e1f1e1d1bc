import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
  proofPeriod: 'P5Y',
}
const AT = '/wording/sv/follow-up.purchase-notice-opening'
const worded = (text: string, more: ProfilePatches = {}) =>
  soundProfile({ '/wording': { sv: { 'follow-up.purchase-notice-opening': text } }, ...more })

export default {
  pass: [
    { name: 'built-in wording', profile: soundProfile() },
    { name: 'information', profile: worded('Här är vår information.') },
    {
      name: 'consent to marketing',
      profile: worded('Passa på: halva priset!', { '/purposes/0/legalBasis': CONSENT }),
    },
    {
      name: 'the sentence that says it is no offer',
      profile: soundProfile({
        '/wording': { sv: { 'follow-up.purchase-notice-not-acceptance': 'Det här är inget erbjudande.' } },
      }),
    },
    { name: 'words that only hold others', profile: worded('Areal och krona.') },
  ],
  review: [{ name: 'a price', profile: worded('Passa på: halva priset i dag.'), at: AT }],
} satisfies RuleFixture
