// What the first seconds of a call have to say: who, for whom, why, recorded or not, machine or not, and from where.
import {
  all,
  callerIsController,
  isArticle14,
  isConsumer,
  isOutbound,
  isSale,
  marketIs,
} from '../../clauses/conditions.js'
import type { RenderedClause, ScriptDocument } from '../../render/script-document.js'
import { brandTextOf } from '../brand-wording.js'
import { holds } from '../clause-condition.js'
import { findPhrase, reviewWords } from '../find-phrase.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { type Carrier, carries, isSaid } from '../said-clauses.js'
import { matchLocale } from '../../locales/match-locale.js'

const ORDER = '/scripts/opening'

const RECORDING: Carrier = {
  clauses: ['opening.recording*'],
  citations: ['gdpr:13'],
}
const AI_VOICE: Carrier = { clauses: ['opening.ai-voice'], citations: ['eu:2024/1689:50(1)'] }
const FIRST_CONTACT: Carrier = { clauses: ['opening.first-contact*'], citations: ['gdpr:14(3)(b)'] }

const openings = (review: Review): readonly ScriptDocument[] => review.documents('opening', 'short')

/** The value is said: filled in by its name, or written out. */
const says =
  (name: string, literal: string | undefined) =>
  ({ parts, text }: RenderedClause): boolean =>
    parts.some((part) => part.type === 'value' && part.name === name) ||
    (literal !== undefined && text.toLowerCase().includes(literal.toLowerCase()))

/** Who has to be named, and what. */
function presented(review: Review): ((clause: RenderedClause) => boolean)[] {
  const { caller, controller, call } = review.profile
  return [
    says('controllerName', controller.name),
    ...(holds(review, callerIsController) ? [] : [says('callerName', caller.name)]),
    says('about', review.text(call?.about)),
    ...(holds(review, marketIs('SE')) ? [says('agentName', undefined)] : []),
  ]
}

/** Where the brand's words for one of the clauses stand, else its order of them. */
const mendAt = (review: Review, clauses: readonly RenderedClause[], prefix: string): string =>
  clauses.flatMap(({ id }) => (id.startsWith(prefix) ? (brandTextOf(review, id)?.path ?? []) : []))[0] ??
  ORDER

/** The opening of a sales call leaves out who calls, for whom, or why. */
export function incompleteOpening(review: Review): readonly Observation[] {
  const { call } = review.profile
  if (!call) return [reviewAt('/call')]
  if (!holds(review, all(isOutbound, isConsumer, isSale))) return []
  if (review.text(call.about) === undefined) return [failAt('/call/about')]
  const clauses = openings(review)[0]?.clauses ?? []
  const isWhole = presented(review).every((isPresent) => clauses.some(isPresent))
  return when(!isWhole, failAt(mendAt(review, clauses, 'opening.presentation')))
}

/** What may be said before the recording is announced. */
const PRELUDE: Carrier = {
  clauses: ['opening.ai-voice', 'opening.presentation*', 'opening.subject*'],
  citations: [],
}
const isPrelude = (clause: RenderedClause): boolean =>
  clause.id.startsWith('brand.') || carries(PRELUDE, clause)

function announcesRecording({ clauses }: ScriptDocument): boolean {
  const index = clauses.findIndex((clause) => carries(RECORDING, clause))
  return index >= 0 && clauses.slice(0, index).every(isPrelude)
}

/** The call is recorded, and the opening says so late or not at all. */
export const unannouncedRecording = (review: Review): readonly Observation[] =>
  when(
    typeof review.profile.call?.recording === 'object' && !openings(review).every(announcesRecording),
    failAt(ORDER),
  )

/** A machine speaks, and does not say so first. */
export const unannouncedMachine = (review: Review): readonly Observation[] =>
  when(
    review.profile.call?.aiVoice === true &&
      !openings(review).every(({ clauses: [first] }) => first !== undefined && carries(AI_VOICE, first)),
    failAt(ORDER),
  )

/** The brand's own words for the first contact name the source, the objection and where the rest is. */
function isWholeFirstContact(
  review: Review,
  clause: RenderedClause,
  sourceName: string | undefined,
): boolean {
  const isNamed = clause.id.includes('-unnamed') || says('sourceName', sourceName)(clause)
  const words = reviewWords(review)
  const objects = !words || findPhrase(clause.text, words.objecting) !== undefined
  const { followUp } = matchLocale(review.locale, review.profile.defaultLocale).phrases
  const leads =
    clause.id.endsWith('-brief') ||
    [says('followUp', undefined), says('noticeUrl', undefined)].some((isPresent) => isPresent(clause)) ||
    findPhrase(clause.text, Object.values(followUp)) !== undefined
  return isNamed && objects && leads
}

/** People on a list are not told, in the first call, from where it came, that they may object, and where the rest is. */
export function incompleteFirstContact(review: Review): readonly Observation[] {
  if (!holds(review, isOutbound)) return []
  return (review.profile.sources ?? []).flatMap((source, index) => {
    // The first opening is that of a customer whose source is not known.
    const document = openings(review)[index + 1]
    if (!isArticle14(source) || !document) return []
    if (!isSaid(FIRST_CONTACT, document)) return [failAt(ORDER)]
    return document.clauses.flatMap((clause) => {
      const brands = clause.id.startsWith('opening.first-contact')
        ? brandTextOf(review, clause.id)
        : undefined
      return brands && !isWholeFirstContact(review, clause, source.name) ? [failAt(brands.path)] : []
    })
  })
}
