// DATA: what is said when the call begins. Sources: Swedish law on distance contracts 2:3 a (who calls, for whom and
// why), Art. 13 before recording starts, Art. 14(3)(b) and 21(4) at the first communication. Checked 2026-11.
import type { Clause, Condition } from '../clause.js'
import {
  all,
  asksToRecord,
  callerIsController,
  firstContactCanName,
  hasFollowUp,
  hasNoticeUrl,
  hasSubject,
  isInbound,
  isPrompted,
  isRecorded,
  isSale,
  not,
  owesFirstContact,
  recordingIsDescribed,
} from '../conditions.js'

const PRESENTATION = ['gdpr:13(1)(a)', 'se:2005:59:2:3a', 'se:2008:486:9'] as const
const FIRST_CONTACT = ['gdpr:14(3)(b)', 'gdpr:14(2)(f)', 'gdpr:21(4)', 'wp260'] as const

const calls = (...conditions: Condition[]): Condition => all(not(isInbound), ...conditions)
const named = (...conditions: Condition[]): Condition =>
  all(owesFirstContact, firstContactCanName, ...conditions)
const unnamed = (...conditions: Condition[]): Condition =>
  all(owesFirstContact, not(firstContactCanName), ...conditions)
const online = all(not(hasFollowUp), hasNoticeUrl)
const nowhere = all(not(hasFollowUp), not(hasNoticeUrl))

export const OPENING_CLAUSES = [
  {
    id: 'opening.ai-voice',
    citations: ['eu:2024/1689:50(1)'],
    layer: 'short',
    when: ({ profile }) => profile.call?.aiVoice === true,
  },
  {
    id: 'opening.presentation',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(not(callerIsController), hasSubject, isSale),
  },
  {
    id: 'opening.presentation-no-sale',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(not(callerIsController), hasSubject, not(isSale)),
  },
  {
    id: 'opening.presentation-own',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(callerIsController, hasSubject, isSale),
  },
  {
    id: 'opening.presentation-own-no-sale',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(callerIsController, hasSubject, not(isSale)),
  },
  {
    id: 'opening.presentation-short',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(not(callerIsController), not(hasSubject), isSale),
  },
  {
    id: 'opening.presentation-short-no-sale',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(not(callerIsController), not(hasSubject), not(isSale)),
  },
  {
    id: 'opening.presentation-own-short',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(callerIsController, not(hasSubject), isSale),
  },
  {
    id: 'opening.presentation-own-short-no-sale',
    citations: PRESENTATION,
    layer: 'short',
    when: calls(callerIsController, not(hasSubject), not(isSale)),
  },
  {
    id: 'opening.presentation-inbound',
    citations: ['gdpr:13(1)(a)'],
    layer: 'short',
    when: isInbound,
  },
  {
    id: 'opening.subject',
    citations: ['se:2005:59:2:3a', 'se:2008:486:9'],
    layer: 'short',
    when: all(isInbound, isPrompted, hasSubject, isSale),
  },
  {
    id: 'opening.subject-no-sale',
    citations: ['se:2005:59:2:3a', 'se:2008:486:9'],
    layer: 'short',
    when: all(isInbound, isPrompted, hasSubject, not(isSale)),
  },
  {
    id: 'opening.recording',
    citations: ['gdpr:13', 'gdpr:6(1)', 'cjeu:C-422/24'],
    layer: 'short',
    when: all(isRecorded, not(asksToRecord), recordingIsDescribed),
  },
  {
    id: 'opening.recording-brief',
    citations: ['gdpr:13', 'gdpr:6(1)', 'cjeu:C-422/24'],
    layer: 'short',
    when: all(isRecorded, not(asksToRecord), not(recordingIsDescribed)),
    notStated: true,
  },
  {
    id: 'opening.recording-consent',
    citations: ['gdpr:6(1)(a)', 'gdpr:7(3)', 'de:stgb:201'],
    layer: 'short',
    when: all(asksToRecord, recordingIsDescribed),
  },
  {
    id: 'opening.recording-consent-brief',
    citations: ['gdpr:6(1)(a)', 'gdpr:7(3)', 'de:stgb:201'],
    layer: 'short',
    when: all(asksToRecord, not(recordingIsDescribed)),
    notStated: true,
  },
  { id: 'opening.first-contact', citations: FIRST_CONTACT, layer: 'short', when: named(hasFollowUp) },
  { id: 'opening.first-contact-online', citations: FIRST_CONTACT, layer: 'short', when: named(online) },
  { id: 'opening.first-contact-brief', citations: FIRST_CONTACT, layer: 'short', when: named(nowhere) },
  {
    id: 'opening.first-contact-unnamed',
    citations: FIRST_CONTACT,
    layer: 'short',
    when: unnamed(hasFollowUp),
  },
  {
    id: 'opening.first-contact-unnamed-online',
    citations: FIRST_CONTACT,
    layer: 'short',
    when: unnamed(online),
  },
  {
    id: 'opening.first-contact-unnamed-brief',
    citations: FIRST_CONTACT,
    layer: 'short',
    when: unnamed(nowhere),
  },
] as const satisfies readonly Clause[]
