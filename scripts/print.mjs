/**
 * Lays out what an agent would say for a profile: the four answers, who helps with a right, and the short notice at a
 * purchase, in each language. Pure: knows the built core by its public names, no terminal, no clock.
 */
import { parseProfileText, referRight, renderScript, toText } from '@gdpr-script/core'
import { wrap } from './wrap.mjs'

/** @type {import('@gdpr-script/core').ScriptId[]} */
const QUESTIONS = ['source', 'legal-basis', 'rights', 'sensitive-data']
const RIGHT = 'access'

/** The words around the script, by language. */
const HEADINGS = {
  sv: {
    language: 'På svenska',
    questions: 'Fyra frågor från kunden',
    referral: 'Vem som hjälper kunden att få se sina uppgifter',
    answerTime: (days) => (days === undefined ? 'Svar inom en månad' : `Svar inom ${days} dagar`),
    nobody: 'Profilen nämner ingen.',
    purchase: 'Vid köp, den korta informationen',
    seconds: (seconds) => `${seconds} sekunder att läsa upp`,
  },
  en: {
    language: 'In English',
    questions: 'Four questions from the customer',
    referral: 'Who helps the customer to see their data',
    answerTime: (days) => (days === undefined ? 'Answer within a month' : `Answer within ${days} days`),
    nobody: 'The profile names nobody.',
    purchase: 'At a purchase, the short notice',
    seconds: (seconds) => `${seconds} seconds to read out`,
  },
}

/**
 * Lays a profile out as text in Swedish and English.
 *
 * @param {string} json the profile
 * @param {{ width: number, emphasise?: (text: string) => string }} options width in characters; `emphasise` marks
 *   a heading, absent = headings are plain
 * @throws {import('@gdpr-script/core').ProfileError} where the text is no valid profile
 */
export function printProfile(json, { width, emphasise = (text) => text }) {
  const profile = parseProfileText(json)
  const title = `${profile.controller.name} (${profile.id}, ${profile.version})`
  const parts = Object.keys(HEADINGS).flatMap((locale) => partsIn(locale, profile))
  const body = parts.map(({ depth, heading, text }) => layOut({ depth, heading, text, width, emphasise }))
  return [emphasise(title), '='.repeat(Math.min(title.length, width)), ...body].join('\n')
}

function partsIn(locale, profile) {
  const words = HEADINGS[locale]
  const context = contextOf(profile)
  const answers = QUESTIONS.map((script) => renderScript(profile, script, { locale, context }))
  const purchase = renderScript(profile, 'purchase', { locale, context, layer: 'short' })
  return [
    { depth: 0, heading: words.language, text: undefined },
    { depth: 1, heading: words.questions, text: undefined },
    ...answers.map((document) => ({ depth: 2, heading: document.title, text: toText(document) })),
    { depth: 1, heading: words.referral, text: referralText(profile, locale) },
    {
      depth: 1,
      heading: `${words.purchase} (${words.seconds(Math.round(purchase.seconds))})`,
      text: toText(purchase),
    },
  ]
}

/** The first source stands for the customer on the line. */
function contextOf(profile) {
  const source = profile.sources?.[0]
  return source === undefined ? {} : { sourceId: source.id }
}

function referralText(profile, locale) {
  const words = HEADINGS[locale]
  const { contactId, contact, phoneText, hoursText } = referRight(profile, RIGHT, { locale })
  if (contactId === null || contact === null) return words.nobody
  const name = typeof contact.name === 'string' ? contact.name : contact.name[locale]
  const lines = [name, phoneText, contact.email, hoursText, words.answerTime(profile.rights?.responseDays)]
  return lines.filter(Boolean).join('\n')
}

function layOut({ depth, heading, text, width, emphasise }) {
  const indent = '  '.repeat(depth)
  const lines = ['', emphasise(wrap(heading, width, indent))]
  if (depth === 0) lines.push('-'.repeat(Math.min(heading.length, width)))
  if (text !== undefined) lines.push(wrap(text, width, `${indent}  `))
  return lines.join('\n')
}
