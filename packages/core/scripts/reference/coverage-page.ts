// docs/reference/coverage.md: every item of Art. 13 and 14, when it is owed, and the clauses that tell it.
import type { CoverageItem, Telling } from '../../src/coverage/coverage-item.js'
import { ITEMS } from '../../src/coverage/items.js'
import { type ItemWords, itemWords } from './item-words.js'
import { citationLink, citationLinks, clauseLink, head, plain } from './markdown.js'

const LEAD = `The ${ITEMS.length} items that \`coverProfile\` looks for. Everything that is owed of an item has to be told; one of the clauses named is enough for each part. A clause of the brand’s own counts by its citations: one of the item’s articles, or the article of the right itself. [How to read a coverage](../concepts/coverage.md).`

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase())

function part({ by, open = [] }: Telling, owed: string | null): string {
  const told = by.length > 0 ? by.map(clauseLink).join(', ') : 'nothing built in'
  const left = open.length > 0 ? ` Left open by ${open.map(clauseLink).join(', ')}.` : ''
  return `- ${plain(capital(owed ?? 'always'))}: ${told}.${left}`
}

function section(item: CoverageItem, words: ItemWords): string {
  const { id, article13, article14, right, tellings } = item
  const articles = [article13, article14].filter((article) => article !== null)
  return [
    `## ${id}`,
    plain(words.about),
    `${citationLinks(articles)}${right ? ` · the right: ${citationLink(right)}` : ''}`,
    tellings.map((telling, index) => part(telling, words.owed[index] ?? null)).join('\n'),
  ].join('\n\n')
}

/** Makes the page. Throws where an item has no words. */
export function coveragePage(): string {
  const known = itemWords()
  const sections = (ITEMS as readonly CoverageItem[]).map((item) => {
    const words = known.get(item.id)
    if (!words) throw new Error(`The item ${item.id} has no words`)
    return section(item, words)
  })
  return [head('Items of coverage', 'packages/core/src/coverage', LEAD), ...sections].join('\n\n')
}
