import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const labelled = (label: unknown) => soundProfile({ '/purposes/0/label': label })

export default {
  pass: [
    { name: 'a concrete use', profile: soundProfile() },
    {
      name: 'generic words inside longer ones',
      profile: labelled(both('mäta diversearbete', 'measure variousness')),
    },
    {
      name: 'a language without a word list',
      profile: soundProfile({
        '/defaultLocale': 'fr',
        '/locales': ['fr'],
        '/purposes/0/label': { fr: 'various purposes' },
      }),
      locale: 'fr',
    },
    {
      name: 'generic words in another language than the reviewed one',
      profile: labelled({ sv: 'ringa dig', en: 'various purposes' }),
      locale: 'sv',
    },
  ],
  review: [
    {
      name: 'generic in Swedish',
      profile: labelled(both('förbättra våra tjänster', 'call you about electricity')),
      at: '/purposes/0/label',
    },
    {
      name: 'generic in English',
      profile: labelled(both('ringa dig om el', 'call you for Various   Purposes')),
      at: '/purposes/0/label',
    },
    {
      name: 'generic in both, found once',
      profile: labelled(both('affärsändamål', 'business purposes')),
      at: '/purposes/0/label',
    },
  ],
} satisfies RuleFixture
