// docs/reference/citations.md: every source of law that clauses, rules and items cite.
import { citationEntry, CITATIONS } from '../../src/citations/citation.js'
import { citationLabel } from '../../src/citations/citation-label.js'
import { code, head, plain, table } from './markdown.js'

const LEAD =
  'Every provision, judgment and guideline that clauses, rules and items of coverage may cite. The titles are ours, a signpost and no legal text; the label leads to the official text. A brand may cite them for clauses of its own. [How ids are made](../concepts/rules-and-citations.md).'

/** Sections by what an id begins with, in the order of the tables. */
const ACTS: readonly (readonly [prefix: string, heading: string])[] = [
  ['gdpr:', 'General Data Protection Regulation'],
  ['eu:', 'Other acts of the Union'],
  ['cjeu:', 'Judgments'],
  ['wp260', 'Guidelines'],
  ['se:', 'Sweden'],
  ['no:', 'Norway'],
  ['dk:', 'Denmark'],
  ['fi:', 'Finland'],
  ['de:', 'Germany'],
]

function section([prefix, heading]: (typeof ACTS)[number]): string {
  const rows = CITATIONS.filter((id) => id.startsWith(prefix)).map((id) => {
    const { title, url } = citationEntry(id)
    return [code(id), `[${citationLabel(id)}](${url})`, plain(title)]
  })
  return `## ${heading}\n\n${table(['id', 'label', 'about'], rows)}`
}

/** Makes the page. Throws where a citation belongs to no section. */
export function citationsPage(): string {
  const lost = CITATIONS.filter((id) => !ACTS.some(([prefix]) => id.startsWith(prefix)))
  if (lost.length > 0) throw new Error(`No section of the reference holds ${lost.join(', ')}`)
  return [head('Citations', 'packages/core/src/citations', LEAD), ...ACTS.map(section)].join('\n\n')
}
