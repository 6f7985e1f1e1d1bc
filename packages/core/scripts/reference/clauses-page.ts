// docs/reference/clauses.md: every built-in clause with its words, and every value that a brand's wording may use.
import type { Clause } from '../../src/clauses/clause.js'
import { CLAUSES } from '../../src/clauses/clauses.js'
import { LAYERED, SCRIPTS } from '../../src/clauses/scripts.js'
import { CALL_VALUES, VALUES } from '../../src/clauses/values.js'
import { compileMessage } from '../../src/clauses/wording.js'
import type { CoverageItem } from '../../src/coverage/coverage-item.js'
import { ITEMS } from '../../src/coverage/items.js'
import { en } from '../../src/locales/en/index.js'
import { sv } from '../../src/locales/sv/index.js'
import { citationLinks, code, head, plain, table } from './markdown.js'
import { messageWords } from './message-words.js'
import { valueExamples } from './value-examples.js'

const LEAD = `The ${CLAUSES.length} built-in clauses, in speaking order, with their words in MessageFormat 2. A brand may replace the words of each, [in its own wording](../guides/wording.md), and use any value of the table below. **short**: said in both layers, and to be confirmed. **full**: said in the full layer alone. **answer**: said when the customer asks. **message**: sent. **simpler**: the shorter, plainer words for a customer who did not understand; a clause without such a line has none.`

const VALUES_LEAD =
  'Each value is a phrase that is ready to stand in a sentence of its language. The examples are what a profile that states everything gives. Any other name is taken from the call: `values` of the panel’s `call`, or `context.values`.'

const items: readonly CoverageItem[] = ITEMS

function layerOf({ id, layer, alsoShort }: Clause): string {
  const scripts = Object.entries(SCRIPTS).flatMap(([script, ids]) => (ids.includes(id) ? [script] : []))
  if (scripts.length === 0) return 'message'
  const answers = scripts
    .filter((script) => !LAYERED.has(script))
    .map((script) => `answer to ${code(script)}`)
  const layers = {
    short: 'short',
    'short-only': 'short alone',
    full: alsoShort ? 'full, sometimes short' : 'full',
  }
  return [...(scripts.some((script) => LAYERED.has(script)) ? [layers[layer]] : []), ...answers].join(', ')
}

const itemLinks = (id: string, name: (item: CoverageItem) => readonly string[]): string =>
  items
    .filter((item) => name(item).includes(id))
    .map((item) => `[${item.id}](coverage.md#${item.id})`)
    .join(', ')

/** The simpler words of a clause, a line for each language that has some. */
const simplerLines = (id: string): string[] =>
  [sv, en].flatMap(({ tag, simpler }) =>
    simpler && Object.hasOwn(simpler, id) ? [`${tag}, simpler: ${messageWords(simpler[id] ?? '')}`] : [],
  )

function section(clause: Clause): string {
  const { id, citations, notStated } = clause
  const source = en.clauses[id] ?? ''
  const values = compileMessage('en', source).variables.map(code).join(', ')
  const told = itemLinks(id, ({ tellings }) => tellings.flatMap(({ by }) => by))
  const open = itemLinks(id, ({ tellings }) => tellings.flatMap(({ open: left = [] }) => left))
  const lines = [
    `sv: ${messageWords(sv.clauses[id] ?? '')}`,
    `en: ${messageWords(source)}`,
    ...simplerLines(id),
    ...(values === '' ? [] : [`values: ${values}`]),
    ...(told === '' ? [] : [`tells: ${told}`]),
    ...(open === '' ? [] : [`leaves open: ${open}`]),
  ]
  const honest = notStated ? ' · an honest “I do not know”' : ''
  return [
    `### ${plain(id)}`,
    `${layerOf(clause)} · ${citationLinks(citations)}${honest}`,
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('.'))

function clauseGroups(): string[] {
  const groups = [...new Set(CLAUSES.map(({ id }) => groupOf(id)))]
  return groups.map((group) => {
    const clauses = CLAUSES.filter(({ id }) => groupOf(id) === group)
    return [`## Clauses: ${plain(group)}`, ...clauses.map(section)].join('\n\n')
  })
}

const MOST_SIGNS = 70
const shortened = (text: string): string =>
  text.length > MOST_SIGNS ? `${text.slice(0, text.lastIndexOf(' ', MOST_SIGNS))} …` : text

function valueTable(): string {
  const [swedish, english] = [valueExamples(sv), valueExamples(en)]
  const example = (examples: ReadonlyMap<string, string>, name: string): string =>
    plain(shortened(examples.get(name) ?? '–'))
  const rows = Object.keys(VALUES).map((name) => [
    code(name),
    CALL_VALUES.has(name) ? 'call' : 'profile',
    example(swedish, name),
    example(english, name),
  ])
  return `## Values\n\n${VALUES_LEAD}\n\n${table(['value', 'from', 'sv', 'en'], rows)}`
}

/** Makes the page. */
export const clausesPage = (): string =>
  [head('Clauses', 'packages/core/src/clauses', LEAD), valueTable(), ...clauseGroups()].join('\n\n')
