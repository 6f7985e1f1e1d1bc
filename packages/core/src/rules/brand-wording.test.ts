import { expect, test } from 'vitest'
import '../index.js'
import { soundProfile } from '@gdpr-script/test-utils'
import { brandTextOf, brandTexts } from './brand-wording.js'
import { prepareReview } from './review.js'

const ID = 'purchase.complaint'
const review = (wording: object, locale = 'sv') =>
  prepareReview(soundProfile({ '/wording': wording }), { today: '2026-11-24' }, locale)

test.each([
  ['Klaga hos {$authority}.', ['Klaga hos ….']],
  ['{$controllerName} säger {$fee :string}', ['… säger …']],
  ['.input {$n :integer} .match $n 1 {{Ett {$fee}.}} * {{Flera.}}', ['Ett ….', 'Flera.']],
  ['{{{$fee} i allt}}', ['… i allt']],
])('%s reads %j', (source, texts) => {
  expect(brandTextOf(review({ sv: { [ID]: source } }), ID)?.texts).toEqual(texts)
})

test('is looked up by language, each clause for itself', () => {
  const wording = { sv: { [ID]: 'ett' }, 'sv-FI': { 'purchase.data': 'två' }, en: { [ID]: 'one' } }
  expect(brandTexts(review(wording, 'sv-FI')).map(({ path }) => path)).toEqual([
    `/wording/sv/${ID}`,
    '/wording/sv-FI/purchase.data',
  ])
  expect(brandTexts(review(wording, 'de'))).toEqual([])
})

test('a blank text is none', () => {
  expect(brandTexts(review({ sv: { [ID]: ' ' } }))).toEqual([])
})
