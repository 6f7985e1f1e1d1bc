// One rule of the tool, as SARIF describes it.
import { citationEntry, citationLabel } from '@gdpr-script/core'
import type { ReportingDescriptor } from 'sarif'
import type { Problem } from '../check/problem.js'

type Citation = Problem['citations'][number]

/** "retention-stated" → "RetentionStated": names are in this form by custom. */
const nameOf = (rule: string): string =>
  rule.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())

const sentenceOf = (rule: string): string => {
  const words = rule.replace(/^.*\//, '').replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const lineOf = (id: Citation): string => `${citationLabel(id)}: ${citationEntry(id).title}`

const linkOf = (id: Citation): string =>
  `[${citationLabel(id)}](${citationEntry(id).url}): ${citationEntry(id).title}`

/** What the two families of rules that are no law come from. */
const FAMILIES: readonly (readonly [prefix: string, help: string])[] = [
  ['schema/', 'The form of a profile is described by its JSON Schema: run "gdpr-script schema".'],
  ['input/', 'A profile is one JSON object in UTF-8, of at most 256 KiB.'],
]

function helpOf({ rule, citations }: Problem): { text: string; markdown: string } {
  const family = FAMILIES.find(([prefix]) => rule.startsWith(prefix))?.[1]
  if (family !== undefined) return { text: family, markdown: family }
  return {
    text: ['The duty rests on:', ...citations.map(lineOf)].join('\n'),
    markdown: ['The duty rests on:', '', ...citations.map((id) => `- ${linkOf(id)}`)].join('\n'),
  }
}

/** Describes the rule that found a problem. */
export function sarifRule(problem: Problem): ReportingDescriptor {
  const { rule, citations } = problem
  const [first] = citations
  return {
    id: rule,
    name: nameOf(rule),
    shortDescription: { text: sentenceOf(rule) },
    help: helpOf(problem),
    ...(first !== undefined && { helpUri: citationEntry(first).url }),
    properties: { tags: ['gdpr', ...citations.map(citationLabel)] },
  }
}
