// DATA: which clauses a written message consists of, in order, and what may be left out of a long text message.
import type { MessageKind } from '../clauses/facts.js'
import { PURCHASE_CLAUSES } from '../clauses/rows/purchase.js'
import { SOURCE_CLAUSES } from '../clauses/rows/answers.js'

/** One line of a text message. */
export interface SmsLine {
  readonly id: string
  /** 1 = the first to go where the message is longer than two parts; absent = always stays. */
  readonly goes?: 1 | 2 | 3
  /** Goes only where another line with a number stays. */
  readonly needsPhone?: true
}

/** The lines of each text message. */
export const SMS_LINES: Readonly<Record<MessageKind, readonly SmsLine[]>> = {
  'rights-contact': [
    { id: 'follow-up.rights-contact-sms' },
    { id: 'follow-up.rights-contact-sms-phone' },
    { id: 'follow-up.rights-contact-sms-phone-no-hours' },
    { id: 'follow-up.rights-contact-sms-email', goes: 3, needsPhone: true },
    { id: 'follow-up.rights-contact-sms-address' },
    { id: 'follow-up.rights-contact-sms-deadline', goes: 2 },
    { id: 'follow-up.rights-contact-sms-notice', goes: 1 },
    { id: 'follow-up.rights-contact-sms-unknown' },
  ],
  'purchase-notice': [
    { id: 'follow-up.purchase-notice-sms' },
    { id: 'follow-up.purchase-notice-sms-contact' },
    { id: 'follow-up.purchase-notice-sms-unknown' },
    { id: 'follow-up.purchase-notice-sms-source', goes: 2 },
    { id: 'follow-up.purchase-notice-sms-objection' },
    { id: 'follow-up.purchase-notice-sms-questions', goes: 1 },
  ],
}

/** Details that stand on lines of their own. */
export const LISTED: ReadonlySet<string> = new Set([
  'follow-up.rights-contact-name',
  'follow-up.rights-contact-phone',
  'follow-up.rights-contact-hours',
  'follow-up.rights-contact-email',
  'follow-up.rights-contact-address',
])

/** Where the brand's own clauses of the purchase stand. */
export const OWN_CLAUSES: readonly string[] = []

/** An e-mail: one subject, then paragraphs of lines. */
export interface EmailLayout {
  readonly subject: string
  /** Said last but one where something above could not be said. */
  readonly rest: string
  /** Each inner list is one paragraph, a clause a line. */
  readonly paragraphs: readonly (readonly string[])[]
}

const CLOSING = [
  ['follow-up.purchase-notice-not-acceptance'],
  ['follow-up.notice'],
  ['follow-up.signature'],
] as const

/** What a spoken clause becomes on paper; null = it is not said there. */
const ON_PAPER: Readonly<Record<string, string | null>> = {
  'purchase.caller': 'follow-up.caller',
  'purchase.objection': null,
  'purchase.rest-in-writing': null,
  'purchase.rest-online': null,
  'purchase.notice-url': null,
  'purchase.written-acceptance': null,
  'purchase.written-acceptance-brief': null,
  'purchase.not-stated': null,
  'purchase.not-stated-more': null,
  'purchase.withdraw-consent-not-stated': 'follow-up.withdraw-consent-not-stated',
  'purchase.rest-online-unspeakable': null,
  'purchase.rest-not-stated': null,
  'purchase.notice-url-unspeakable': null,
  'purchase.retention-not-stated': 'follow-up.retention-not-stated',
  'purchase.rights-unknown': 'follow-up.rights-unknown',
  'purchase.complaint-not-stated': null,
  'purchase.transfer-safeguards-no-copy': 'follow-up.transfer-safeguards-no-copy',
  'purchase.transfer-not-stated': 'follow-up.transfer-not-stated',
  'purchase.data-protection-officer-unreachable': 'follow-up.officer-unreachable',
  'purchase.representative-unreachable': 'follow-up.representative-unreachable',
}

const onPaper = (id: string): readonly string[] => {
  const written = Object.hasOwn(ON_PAPER, id) ? ON_PAPER[id] : id
  return written === null || written === undefined ? [] : [written]
}

const SOURCES = SOURCE_CLAUSES.map(({ id }) => id).filter((id) => id !== 'source.not-stated')

/** The full layer of the purchase disclosure on paper, with the source after the data. */
const DISCLOSURE: readonly string[] = PURCHASE_CLAUSES.flatMap(({ id }) =>
  id === 'purchase.data' ? [id, ...SOURCES] : onPaper(id),
)

/** The layout of each e-mail. */
export const EMAIL_LAYOUTS: Readonly<Record<MessageKind, EmailLayout>> = {
  'rights-contact': {
    subject: 'follow-up.rights-contact-subject',
    rest: 'follow-up.not-stated-rest',
    paragraphs: [
      ['follow-up.rights-contact-opening'],
      ['follow-up.rights-contact-opening-unknown'],
      [
        'follow-up.rights-contact-name',
        'follow-up.rights-contact-phone',
        'follow-up.rights-contact-hours',
        'follow-up.rights-contact-email',
        'follow-up.rights-contact-address',
      ],
      ['follow-up.rights-contact-deadline'],
      ['follow-up.complaint'],
      ['follow-up.notice'],
      ['follow-up.signature'],
    ],
  },
  'purchase-notice': {
    subject: 'follow-up.purchase-notice-subject',
    rest: 'follow-up.not-stated-rest',
    paragraphs: [
      ['follow-up.purchase-notice-opening'],
      ...paragraphsOf(DISCLOSURE),
      OWN_CLAUSES,
      ['follow-up.objection'],
      ['follow-up.objection-answer'],
      ['follow-up.not-stated', 'follow-up.not-stated-more'],
      ...CLOSING,
    ],
  },
}

/** Where a new paragraph begins in the disclosure: who, what and why, who else, how long, your rights, new uses. */
function paragraphsOf(ids: readonly string[]): string[][] {
  const starts: ReadonlySet<string> = new Set([
    'purchase.data',
    'purchase.purpose',
    'purchase.required-data',
    'purchase.legitimate-interest',
    'purchase.recipients',
    'purchase.retention',
    'purchase.rights',
    'purchase.objection-grounds',
    'purchase.automated-decision',
    'purchase.complaint',
    'purchase.further-processing',
  ])
  const paragraphs: string[][] = []
  for (const id of ids) {
    const last = paragraphs.at(-1)
    if (last && !starts.has(id)) last.push(id)
    else paragraphs.push([id])
  }
  return paragraphs
}
