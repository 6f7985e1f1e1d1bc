import { readFileSync } from 'node:fs'
import { parseProfileText, renderScript, toText } from '@gdpr-script/core'

const profile = parseProfileText(readFileSync('profile.json', 'utf8'))

// The customer asks: where did you get my number?
const answer = renderScript(profile, 'source', { locale: 'en', context: { sourceId: 'address-list' } })
console.log(toText(answer))

// The customer buys: what has to be said, in its short form.
const disclosure = renderScript(profile, 'purchase', { locale: 'en', layer: 'short' })
console.log(toText(disclosure))
