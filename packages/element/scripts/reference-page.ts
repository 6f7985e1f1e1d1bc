import * as prettier from 'prettier'
import { createManifest } from './manifest/create-manifest.js'
import { readSources } from './manifest/read-sources.js'
import { wordTypes } from './manifest/word-types.js'
import { elementPage } from './reference/element-page.js'

/** Makes docs/reference/element.md in the style that holds at its place. */
export async function referencePage(place: string): Promise<string> {
  const sources = readSources()
  const style = await prettier.resolveConfig(place)
  const page = elementPage(createManifest(sources), wordTypes(sources))
  return prettier.format(page, { ...style, parser: 'markdown' })
}
