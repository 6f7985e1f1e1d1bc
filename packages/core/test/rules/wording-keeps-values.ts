import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const COMPLAINT = 'purchase.complaint'
const worded = (text: string, id = COMPLAINT, language = 'sv') =>
  soundProfile({ '/wording': { [language]: { [id]: text } } })

export default {
  pass: [
    { name: 'built-in words', profile: soundProfile() },
    { name: 'own words with the value', profile: worded('Är du missnöjd kan du klaga hos {$authority}.') },
    {
      name: 'own words that say what the value says',
      profile: worded('Är du missnöjd kan du klaga hos integritetsskyddsmyndigheten, IMY.'),
    },
    {
      name: 'a value in one variant of a message',
      profile: worded(
        '.input {$authority :string} .match $authority x {{Klaga där.}} * {{Klaga hos {$authority}.}}',
      ),
    },
    {
      name: 'a sentence that is not said for this profile',
      profile: worded('Vi säljer inte till barn.', 'sensitive-data.children'),
    },
  ],
  review: [
    {
      name: 'where to complain is left out',
      profile: worded('Är du missnöjd kan du klaga.'),
      at: `/wording/sv/${COMPLAINT}`,
    },
    {
      name: 'in English',
      profile: worded('If you are not happy, you can complain.', COMPLAINT, 'en'),
      at: `/wording/en/${COMPLAINT}`,
    },
    {
      name: 'several values at once',
      profile: worded('Du kan få se, rätta, radera och pausa dina uppgifter. Ring oss.', 'purchase.rights'),
      at: ['/wording/sv/purchase.rights', '/wording/sv/purchase.rights'],
    },
  ],
} satisfies RuleFixture
