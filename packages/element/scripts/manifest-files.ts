// The files beside the build that tools read: what the package is, and what editors offer and explain.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cssData, htmlData } from './editor-data/vs-code.js'
import { webTypes } from './editor-data/web-types.js'
import { createManifest } from './manifest/create-manifest.js'

const { name, version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
) as Readonly<Record<'name' | 'version', string>>

/** Makes the files, by the name each has in `dist`. */
export function manifestFiles(): ReadonlyMap<string, object> {
  const manifest = createManifest()
  return new Map<string, object>([
    ['custom-elements.json', manifest],
    ['vscode.html-custom-data.json', htmlData(manifest)],
    ['vscode.css-custom-data.json', cssData(manifest)],
    ['web-types.json', webTypes(manifest, { name, version })],
  ])
}
