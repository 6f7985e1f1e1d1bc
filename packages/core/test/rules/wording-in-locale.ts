import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'both languages', profile: soundProfile() },
    { name: 'a regional tag', profile: soundProfile(), locale: 'sv-FI' },
    {
      name: 'a text that nobody says',
      profile: soundProfile({ '/offer/exemptFromWrittenAcceptance': 'ett lotteri' }),
    },
    {
      name: 'one language promised',
      profile: soundProfile({ '/locales': ['sv'], '/purposes/1/label': 'leverera elen' }),
    },
  ],
  fail: [
    {
      name: 'a plain text, in the language of the profile',
      profile: soundProfile({ '/purposes/1/label': 'leverera elen' }),
      at: '/purposes/1/label',
    },
    {
      name: 'no text in the language of the profile',
      profile: soundProfile({ '/purposes/1/label': { en: 'deliver the electricity' } }),
      at: '/purposes/1/label',
    },
    {
      name: "a clause of the brand's own",
      profile: soundProfile({
        '/scripts': { recipients: ['purchase.recipients', 'brand.newsroom'] },
        '/brandClauses': { 'brand.newsroom': { citations: ['gdpr:13(1)(e)'] } },
        '/wording': {
          sv: { 'brand.newsroom': 'Redaktionen ser inget.' },
          en: { 'purchase.complaint': 'Complain to {$authority}.' },
        },
      }),
      at: '/wording/en/brand.newsroom',
    },
    {
      name: 'a language that is not there',
      profile: soundProfile({ '/locales': ['sv', 'et'] }),
      at: '/locales/1',
    },
    {
      name: 'a language that is asked for and not there',
      profile: soundProfile(),
      locale: 'et',
      at: '/defaultLocale',
    },
  ],
} satisfies RuleFixture
