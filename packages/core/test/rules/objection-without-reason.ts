import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const worded = (text: string) => soundProfile({ '/wording': { sv: { 'objection.taken': text } } })

export default {
  pass: [
    { name: 'built-in wording', profile: soundProfile() },
    { name: 'a reason waived', profile: worded('Du får säga nej, och du behöver inte säga varför.') },
    {
      name: 'grounds of their own, which may be asked for',
      profile: soundProfile({
        '/wording': { sv: { 'objection.grounds': 'Vilka skäl har du mot att vi får {$purpose}?' } },
      }),
    },
  ],
  review: [
    {
      name: 'asks why',
      profile: worded('Det ordnar jag hos {$controllerName}. Varför vill du inte?'),
      at: '/wording/sv/objection.taken',
    },
    {
      name: 'asks for a reason in English',
      profile: soundProfile({
        '/wording': { en: { 'objection.taken': 'I will tell {$controllerName}. What is your reason?' } },
      }),
      at: '/wording/en/objection.taken',
    },
    {
      name: "in a clause of the brand's own",
      profile: soundProfile({
        '/wording': { sv: { 'brand.no': 'Har du något skäl?' }, en: { 'brand.no': 'You can say no.' } },
        '/brandClauses': { 'brand.no': { citations: ['gdpr:21(2)'] } },
        '/scripts': { objection: ['objection.taken', 'brand.no'] },
      }),
      at: '/wording/sv/brand.no',
    },
  ],
} satisfies RuleFixture
