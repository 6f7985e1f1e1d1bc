// Issues of the schema library into our own: its texts never get out, a union shows the issues of the member that was
// meant, and each unknown key is an issue of its own.
import type * as z from 'zod/mini'
import { isIssueCode } from './issue-sentences.js'
import { type Path, valueAt } from './json-pointer.js'
import type { Misspelt, ProblemDetail, ProfileProblem } from './profile-problem.js'

type ZodIssue = z.core.$ZodIssue
type Issue<Code extends ZodIssue['code']> = Extract<ZodIssue, { code: Code }>

/** Where an issue was found: the value that was judged, and the way to it. */
interface Place {
  readonly root: unknown
  readonly path: Path
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'a group of fields in braces',
  record: 'a group of fields in braces',
}

const one = (path: Path, code: ProfileProblem['code'], detail?: ProblemDetail): ProfileProblem[] => [
  detail === undefined ? { path, code } : { path, code, detail },
]

const quote = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

function wrongType(issue: Issue<'invalid_type'>, { root, path }: Place): ProfileProblem[] {
  const value = valueAt(root, path)
  if (value === undefined && path.length > 0) return one(path, 'missing')
  if (issue.expected === 'int' && typeof value === 'number') return one(path, 'not-whole')
  return wrongKind(KIND_WORDS[issue.expected] ?? 'another value', value, path)
}

const wrongKind = (expected: string, value: unknown, path: Path): ProfileProblem[] =>
  one(path, 'wrong-type', {
    expected: value === null ? `${expected}; to say nothing, remove the field` : expected,
  })

const misspelt = (value: unknown, known: readonly unknown[]): Misspelt | undefined =>
  typeof value === 'string' ? { word: value, known: known.map(String) } : undefined

function wrongValue(values: readonly unknown[], { root, path }: Place): ProfileProblem[] {
  const value = valueAt(root, path)
  if (value === undefined) return one(path, 'missing')
  return one(path, 'not-allowed-value', { expected: quote(values), misspelt: misspelt(value, values) })
}

function unknownKeys({ keys, message }: Issue<'unrecognized_keys'>, { path }: Place): ProfileProblem[] {
  // The message is the list of known keys that `strictObject` put there.
  const known = message.split(' ')
  return keys.flatMap((name) =>
    one([...path, name], 'unknown-key', { name, misspelt: { word: name, known } }),
  )
}

function outOfRange(issue: Issue<'too_big'> | Issue<'too_small'>, { path }: Place): ProfileProblem[] {
  if (issue.origin === 'string')
    return one(path, 'too-long', { limit: 'maximum' in issue ? String(issue.maximum) : '' })
  if (issue.origin === 'array') return one(path, 'empty-list')
  const expected = 'maximum' in issue ? `of at most ${issue.maximum}` : `of at least ${issue.minimum}`
  return one(path, 'out-of-range', { expected })
}

const isAboutKind = ({ code, path }: ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')

/** No member of a union was meant: says what each would have taken. */
function noMember(issues: readonly ZodIssue[], { root, path }: Place): ProfileProblem[] {
  const value = valueAt(root, path)
  if (value === undefined) return one(path, 'missing')
  const values = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []))
  const kinds = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [KIND_WORDS[issue.expected]] : []))
  const expected = [...new Set([quote(values), ...kinds])].filter(Boolean).join(', or ')
  if (typeof value !== 'string' || values.length === 0) return wrongKind(expected, value, path)
  return one(path, 'not-allowed-value', { expected, misspelt: misspelt(value, values) })
}

function union(issue: Issue<'invalid_union'>, place: Place): ProfileProblem[] {
  if (issue.discriminator !== undefined)
    return wrongValue('options' in issue ? (issue.options ?? []) : [], place)
  const meant = issue.errors.find((member) => !member.some(isAboutKind))
  return meant ? problemsAt(meant, place) : noMember(issue.errors.flat(), place)
}

/** A key of a closed group is an unknown field; the key of an open one has a form of its own. */
function wrongKey({ issues }: Issue<'invalid_key'>, place: Place): ProfileProblem[] {
  const name = String(place.path.at(-1))
  return issues.flatMap((issue) =>
    issue.code === 'invalid_value'
      ? one(place.path, 'unknown-key', { name, misspelt: misspelt(name, issue.values) })
      : problemsOf(issue, place),
  )
}

function problemsOf(issue: ZodIssue, place: Place): ProfileProblem[] {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, place)
    case 'invalid_value':
      return wrongValue(issue.values, place)
    case 'unrecognized_keys':
      return unknownKeys(issue, place)
    case 'too_big':
    case 'too_small':
      return outOfRange(issue, place)
    case 'invalid_union':
      return union(issue, place)
    case 'invalid_key':
      return wrongKey(issue, place)
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      // Our own checks carry their code as message. 'reported' is none: the walk that copied the text has said it.
      return isIssueCode(issue.message) ? one(place.path, issue.message) : []
  }
}

function problemsAt(issues: readonly ZodIssue[], { root, path }: Place): ProfileProblem[] {
  return issues.flatMap((issue) =>
    problemsOf(issue, { root, path: [...path, ...(issue.path as (string | number)[])] }),
  )
}

/** Turns the issues of the schema into problems; `root` is the value that was judged. */
export const zodProblems = (issues: readonly ZodIssue[], root: unknown): ProfileProblem[] =>
  problemsAt(issues, { root, path: [] })
