// Whether a text can be followed by ear, promises no more than the law, and holds addresses that can be said.
import { contactChannel } from '../../referral/contact-channel.js'
import { addressText } from '../../clauses/address-text.js'
import { matchLocale } from '../../locales/match-locale.js'
import type { Contact } from '../../profile/contact.js'
import { speakingSeconds } from '../../render/speaking-time.js'
import { brandTexts } from '../brand-wording.js'
import { everyDocument } from '../every-document.js'
import { findPhrase, ownText, reviewWords, withoutPhrases } from '../find-phrase.js'
import { saidTexts } from '../localized-texts.js'
import { failAt, reviewAt, when } from '../observation.js'
import { contactPointer } from '../pointer.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { type Carrier, carries } from '../said-clauses.js'
import { countWords, sentencesOf } from '../sentences.js'

const LONGEST_READING_SECONDS = 60
const MOST_WORDS = 20
const LONGEST_ADDRESS = 30

const ACCEPTANCE: Carrier = { clauses: ['purchase.written-acceptance*'], citations: [] }

/** What is read out at a purchase takes more than a minute, written acceptance aside. */
export function longDisclosure(review: Review): readonly Observation[] {
  const lengths = review.documents('purchase', 'short').map(({ locale, clauses }) => {
    const counted = clauses.filter((clause) => !carries(ACCEPTANCE, clause))
    return speakingSeconds(
      matchLocale(locale),
      counted.map(({ text }) => text),
    )
  })
  const seconds = Math.max(0, ...lengths)
  const path = '/scripts/purchase'
  return when(seconds > LONGEST_READING_SECONDS, failAt(path, { seconds, locale: review.locale }))
}

interface Words {
  readonly path: string
  readonly texts: readonly string[]
}

/** Texts of the profile and of the brand in the language under review. */
const wordsToHear = (review: Review): Words[] => [
  ...saidTexts(review.profile).map(({ path, text }) => ({
    path,
    texts: [ownText(review, text) ?? ''],
  })),
  ...brandTexts(review),
]

/** Long sentences and vague words. */
export function hardSentences(review: Review): readonly Observation[] {
  const words = reviewWords(review)
  if (!words) return []
  const isHard = (sentence: string): boolean =>
    countWords(sentence) > MOST_WORDS ||
    findPhrase(withoutPhrases(sentence, words.plainPhrases), words.vagueWords) !== undefined
  return wordsToHear(review).flatMap(({ path, texts }) =>
    when(texts.flatMap(sentencesOf).some(isHard), reviewAt(path)),
  )
}

/** The brand promises erasure or portability in every case. */
export function overstatedRights(review: Review): readonly Observation[] {
  const words = reviewWords(review)
  if (!words) return []
  const { promises, rights } = words
  const overstates = (sentence: string): boolean =>
    findPhrase(sentence, promises) !== undefined &&
    findPhrase(sentence, [...rights.erasure, ...rights.portability]) !== undefined
  return brandTexts(review).flatMap(({ path, texts }) =>
    when(texts.flatMap(sentencesOf).some(overstates), reviewAt(path)),
  )
}

interface Address {
  readonly path: string
  /** As it is said. */
  readonly spoken: string
}

const spoken = (address: string | undefined): string => addressText(address?.trim() ?? '', 'spoken')

const addressesOf = (id: string, { email, url }: Pick<Contact, 'email' | 'url'>): Address[] => [
  { path: `${contactPointer(id)}/email`, spoken: spoken(email) },
  { path: `${contactPointer(id)}/url`, spoken: spoken(url) },
]

/** Every address of the profile that might be said. */
const addresses = ({ profile, text }: Review): Address[] =>
  [
    { path: '/controller/email', spoken: spoken(profile.controller.email) },
    { path: '/caller/noticeUrl', spoken: spoken(profile.caller.noticeUrl) },
    { path: '/notice/url', spoken: spoken(text(profile.notice?.url)) },
    ...Object.entries(profile.contacts).flatMap(([id, contact]) => addressesOf(id, contact)),
  ].filter(({ spoken: address }) => address !== '')

/** Contacts of single rights answer once a right is asked for: by their best channel, and by e-mail besides. */
function saidForRights({ profile, contact }: Review): ReadonlySet<string> {
  const contacts = Object.values(profile.rights?.routes ?? {}).map(contact)
  return new Set(
    contacts.flatMap((each) => [
      spoken(each?.email),
      spoken(each === undefined ? undefined : contactChannel(each)?.value),
    ]),
  )
}

/** Addresses in spoken clauses that are long, or have signs that nobody knows how to say. */
export function hardAddresses(review: Review): readonly Observation[] {
  const signs = reviewWords(review)?.hardSigns ?? []
  const hard = addresses(review).filter(
    ({ spoken: address }) =>
      Array.from(address).length > LONGEST_ADDRESS || signs.some((sign) => address.includes(sign)),
  )
  if (hard.length === 0) return []
  const clauses = everyDocument(review).flatMap((document) => document.clauses)
  const forRights = saidForRights(review)
  return hard
    .filter(
      ({ spoken: address }) =>
        forRights.has(address) || clauses.some(({ text: words }) => words.includes(address)),
    )
    .map(({ path, spoken: address }) => failAt(path, { address }))
}
