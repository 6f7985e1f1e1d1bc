// Writes the Custom Elements Manifest and the data for editors into dist. Run by `npm run build`, after the modules.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importSource } from './import-source.mjs'

const DIST = join(import.meta.dirname, '../dist')

const { manifestFiles } = await importSource(new URL('manifest-files.ts', import.meta.url))
await mkdir(DIST, { recursive: true })
for (const [name, content] of manifestFiles())
  await writeFile(join(DIST, name), `${JSON.stringify(content, null, 2)}\n`)
