// The words of reports and prints that are not core's: headings, columns, names of states. Plain text.
import type { CoverageRow, FollowUp, Right, ScriptId } from '@gdpr-script/core'
import type { PlaceWords } from '../check/place-text.js'
import type { Severity } from '../check/problem.js'
import type { CoverageItemId } from './coverage-item-id.js'

/** What was looked at and found. */
export interface Counts {
  readonly profiles: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly unusable: number
}

/** The kinds of messages. */
export type MessageKind = 'rights-contact' | 'purchase-notice'

/** Headings and sentences of the printed document. */
export interface PrintLabels {
  /** What the document is. */
  readonly title: string
  readonly intro: string
  readonly contents: string
  readonly facts: {
    readonly controller: string
    readonly caller: string
    readonly profile: string
    readonly version: string
    readonly market: string
    readonly languages: string
    readonly valid: string
    readonly approvedBy: string
    readonly reviewedOn: string
    readonly printedOn: string
    readonly fingerprint: string
  }
  readonly notStated: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly findings: string
  readonly noFindings: string
  readonly findingsNote: string
  readonly coverage: string
  readonly coverageNote: string
  readonly scripts: string
  readonly messages: string
  readonly required: string
  readonly notAnswered: string
  readonly filledIn: (names: string) => string
  readonly seconds: (seconds: number) => string
  readonly subject: string
  readonly sms: (sms: NonNullable<FollowUp['sms']>) => string
  readonly signOff: string
  readonly statement: (profile: string, version: string) => string
  readonly signature: {
    readonly name: string
    readonly function: string
    readonly place: string
    readonly signature: string
  }
  /** What stands where the call fills in the agent's name. */
  readonly agentName: string
  /** The answers the person signing chooses from. */
  readonly decisions: readonly string[]
}

/** One table per language. */
export interface Labels extends PlaceWords {
  /** BCP 47. */
  readonly tag: string
  readonly severities: Readonly<Record<Severity, string>>
  /** Stands with what the software cannot tell. */
  readonly review: string
  readonly summary: (counts: Counts) => string
  readonly progress: (counts: Counts) => string
  readonly coverageColumns: readonly [article: string, about: string, status: string, clauses: string]
  /** What each item of coverage is about. */
  readonly coverageItems: Readonly<Record<CoverageItemId, string>>
  readonly coverageStatus: Readonly<Record<CoverageRow['status'], string>>
  readonly layers: Readonly<Record<'short' | 'full', string>>
  readonly channels: Readonly<Record<'sms' | 'email', string>>
  readonly messages: Readonly<Record<MessageKind, string>>
  /** The question that each script answers. */
  readonly scripts: Readonly<Record<ScriptId, string>>
  readonly rights: Readonly<Record<Right, string>>
  /** Two profiles say and send the same. */
  readonly noChange: string
  /** Signs that make a text message dearer. */
  readonly costly: (signs: string) => string
  readonly written: (path: string) => string
  readonly stillMissing: string
  readonly notYetTold: string
  /** No source and no right known. */
  readonly inGeneral: string
  /** Customers of these sources. */
  readonly ofSources: (ids: readonly string[]) => string
  /** Customers who ask about these rights. */
  readonly askingFor: (rights: readonly string[]) => string
  readonly print: PrintLabels
}
