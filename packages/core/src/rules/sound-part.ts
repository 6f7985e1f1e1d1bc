// What can still be said of a profile with faults. A text that rests on a failing error is not read as if it were
// whole: the field at fault is taken out, so that the honest "not stated" stands in for it.
import { SCRIPT_IDS } from '../clauses/scripts.js'
import type { Profile, ScriptId } from '../profile/profile.js'
import type { Finding } from './rule.js'

/** What says whom to turn to, be it for a right, to take back consent, or to have a decision looked at. */
const CONTACT_SCRIPTS: readonly ScriptId[] = ['rights', 'legal-basis', 'automated-decisions', 'purchase']

interface FieldRow {
  /** The scripts that rest on the field. */
  readonly scripts: readonly ScriptId[]
  /**
   * How many steps of the pointer are kept: 1 takes the whole field out, 2 what lies in it. Absent = nothing is taken
   * out, because less would be said than has to be: an announced recording stays announced.
   */
  readonly takeOut?: 1 | 2 | 3
}

/** DATA: by the first steps of the pointer; the longest row counts. A field that is not listed is not spoken of. */
const FIELDS: Readonly<Record<string, FieldRow>> = {
  controller: { scripts: ['purchase'] },
  jointControllers: { scripts: ['purchase'] },
  caller: { scripts: ['recipients', 'purchase'] },
  validFrom: { scripts: SCRIPT_IDS },
  validUntil: { scripts: SCRIPT_IDS },
  sources: { scripts: ['source', 'opening', 'purchase'], takeOut: 1 },
  purposes: { scripts: ['legal-basis', 'purchase'], takeOut: 1 },
  rights: { scripts: ['rights', 'purchase'], takeOut: 2 },
  contacts: { scripts: CONTACT_SCRIPTS },
  'contacts/*': { scripts: CONTACT_SCRIPTS, takeOut: 2 },
  'contacts/*/*': { scripts: CONTACT_SCRIPTS },
  children: { scripts: ['sensitive-data'], takeOut: 1 },
  specialCategories: { scripts: ['sensitive-data'], takeOut: 1 },
  criminalData: { scripts: ['sensitive-data'], takeOut: 1 },
  nationalId: { scripts: ['sensitive-data', 'purchase'], takeOut: 1 },
  securityMeasures: { scripts: ['sensitive-data'], takeOut: 1 },
  data: { scripts: ['purchase'], takeOut: 1 },
  recipients: { scripts: ['recipients', 'purchase'], takeOut: 1 },
  transfers: { scripts: ['recipients', 'purchase'], takeOut: 1 },
  retention: { scripts: ['retention', 'purchase'], takeOut: 1 },
  automatedDecisions: { scripts: ['automated-decisions', 'purchase'], takeOut: 1 },
  objection: { scripts: ['objection', 'purchase'], takeOut: 1 },
  notice: { scripts: ['purchase'] },
  call: { scripts: ['opening', 'recording'] },
  'call/about': { scripts: ['opening'], takeOut: 2 },
  'call/recording/purpose': { scripts: ['opening', 'recording'], takeOut: 3 },
  'call/recording/retention': { scripts: ['opening', 'recording'], takeOut: 3 },
  offer: { scripts: ['purchase'] },
  furtherProcessing: { scripts: ['purchase'] },
  authority: { scripts: ['complaint', 'purchase'], takeOut: 1 },
  wording: { scripts: [], takeOut: 3 },
  scripts: { scripts: [], takeOut: 2 },
}

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))

const ROWS = Object.entries(FIELDS)
  .map(([key, row]) => ({ key: key.split('/'), row }))
  .sort((a, b) => b.key.length - a.key.length)

const rowOf = (pointer: string): FieldRow | undefined => {
  const place = steps(pointer)
  const isAt = (key: readonly string[]): boolean =>
    key.every((step, index) => place[index] !== undefined && (step === '*' || step === place[index]))
  return ROWS.find(({ key }) => isAt(key))?.row
}

/** The duty is certainly not met, and a mandatory item is missing or a statement would be wrong. */
export const isFailingError = ({ outcome, severity }: Finding): boolean =>
  outcome === 'fail' && severity === 'error'

/** The scripts that rest on something a failing error is about, in no order. */
export function affectedScripts(findings: readonly Finding[]): ReadonlySet<ScriptId> {
  return new Set(findings.filter(isFailingError).flatMap(({ path }) => rowOf(path)?.scripts ?? []))
}

/** A copy without what lies at a place; the very value where nothing lies there. */
function without<Value>(value: Value, [step, ...rest]: readonly string[]): Value {
  if (typeof value !== 'object' || value === null || step === undefined || !Object.hasOwn(value, step))
    return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    key !== step ? [[key, inner]] : rest.length > 0 ? [[key, without<unknown>(inner, rest)]] : [],
  )
  return Object.fromEntries(entries) as Value
}

/** Without purposes nothing can be kept for one of them. */
function withoutLooseEnds(profile: Profile): Profile {
  if (profile.purposes !== undefined || profile.retention === undefined) return profile
  return { ...profile, retention: profile.retention.filter(({ purposes }) => purposes === undefined) }
}

/**
 * The profile without what failing errors are about, for speaking: each such field counts as not stated. The very
 * profile where there is no failing error. It is not a profile to keep: it may lack what others refer to.
 */
export function soundPart(profile: Profile, findings: readonly Finding[]): Profile {
  const sound = findings.filter(isFailingError).reduce((left, { path }) => {
    const takeOut = rowOf(path)?.takeOut
    const place = steps(path)
    return takeOut === undefined || place.length < takeOut ? left : without(left, place.slice(0, takeOut))
  }, profile)
  return sound === profile ? profile : withoutLooseEnds(sound)
}
