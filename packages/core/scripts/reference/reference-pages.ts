// The generated pages of the reference, by file name. Each page is made from one table of core.
import * as prettier from 'prettier'
import { citationsPage } from './citations-page.js'
import { clausesPage } from './clauses-page.js'
import { coveragePage } from './coverage-page.js'
import { rulesPage } from './rules-page.js'

const PAGES: Readonly<Record<string, () => string>> = {
  'rules.md': rulesPage,
  'clauses.md': clausesPage,
  'citations.md': citationsPage,
  'coverage.md': coveragePage,
}

/** Makes the pages in the style that holds at a place. */
export async function referencePages(place: string): Promise<ReadonlyMap<string, string>> {
  const style = await prettier.resolveConfig(place)
  const pages = Object.entries(PAGES).map(async ([name, page]): Promise<[string, string]> => [
    name,
    await prettier.format(page(), { ...style, parser: 'markdown' }),
  ])
  return new Map(await Promise.all(pages))
}
