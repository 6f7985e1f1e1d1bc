// One input → everything that is wrong with it.
import {
  explainFinding,
  type Finding,
  parseProfileText,
  type Profile,
  ProfileError,
  reviewProfile,
} from '@gdpr-script/core'
import type { Labels } from '../labels/labels.js'
import type { ProfileInput } from '../profiles/profile-input.js'
import { locate, type Locator } from './locate.js'
import { placeText } from './place-text.js'
import type { Problem, Region, Verdict } from './problem.js'

/** How profiles are judged. */
export interface JudgeOptions {
  /** The day, "2026-11-24". */
  readonly today: string
  /** The language of the explanations. */
  readonly locale: string
  readonly labels: Labels
}

/** An issue begins with its place in words; the report has it in its own language. */
const withoutPlace = (message: string): string => message.replace(/^.*?: /, '')

type TextInput = Extract<ProfileInput, { readonly text: string }>

interface Place {
  readonly path: string
  readonly place: string
  readonly region: Region | null
}

/** Later lines of an NDJSON input begin further down. */
function shift(region: Region | null, line: number | null): Region | null {
  if (region === null || line === null) return region
  return { ...region, line: region.line + line - 1, endLine: region.endLine + line - 1 }
}

const ofFault = (rule: string, problem: string, place: Place): Problem => ({
  rule,
  severity: 'error',
  outcome: 'fail',
  ...place,
  problem,
  fix: '',
  citations: [],
})

interface Fault {
  readonly code: string
  readonly message: string
}

const ofIssue = ({ code, message }: Fault, place: Place): Problem => ofFault(`schema/${code}`, message, place)

const ofUnusable = ({ code, message }: Fault, place: Place): Problem =>
  ofFault(`input/${code}`, message, place)

const ofFinding = (finding: Finding, place: Place, locale: string): Problem => ({
  rule: finding.rule,
  severity: finding.severity,
  outcome: finding.outcome,
  ...place,
  ...explainFinding(finding, locale),
  citations: finding.citations,
})

type Placer = (path: string) => Place

/** Finds places in a text. It is read for them only where something is to be placed. */
function placerOf({ text, line }: TextInput, { labels }: JudgeOptions): Placer {
  let locator: Locator | undefined
  return (path) => {
    locator ??= locate(text)
    const region = locator.stopsAt ?? locator.find(path)
    return { path, place: placeText(path, labels), region: shift(region, line) }
  }
}

function findingsOf(profile: Profile, placer: Placer, { today, locale }: JudgeOptions): Problem[] {
  return reviewProfile(profile, { today }).map((finding) => ofFinding(finding, placer(finding.path), locale))
}

function judgeText(input: TextInput, options: JudgeOptions): Omit<Verdict, 'name' | 'line'> {
  const placer = placerOf(input, options)
  try {
    const profile = parseProfileText(input.text)
    const { id, version } = profile
    return { profile: { id, version }, isUsable: true, problems: findingsOf(profile, placer, options) }
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    const isUsable = error.code === 'invalid-profile'
    const toProblem = isUsable ? ofIssue : ofUnusable
    const problems = error.issues.map(({ code, message, path }) =>
      toProblem({ code, message: withoutPlace(message) }, placer(path)),
    )
    return { profile: null, isUsable, problems }
  }
}

/** Judges one input: is it a profile, and does it say what the law asks for? Never throws for what is in the input. */
export function judgeInput(input: ProfileInput, options: JudgeOptions): Verdict {
  const { name, line } = input
  if ('text' in input) return { name, line, ...judgeText(input, options) }
  const nowhere = { path: '', place: '', region: null }
  return { name, line, profile: null, isUsable: false, problems: [ofUnusable(input.fault, nowhere)] }
}
