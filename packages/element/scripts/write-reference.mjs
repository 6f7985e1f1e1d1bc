// Writes docs/reference/element.md. Run by `npm run generate`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { importSource } from './import-source.mjs'

const PAGE = join(import.meta.dirname, '../../../docs/reference/element.md')

const { referencePage } = await importSource(new URL('reference-page.ts', import.meta.url))
const text = await referencePage(PAGE)
const before = await readFile(PAGE, 'utf8').catch(() => undefined)
await mkdir(dirname(PAGE), { recursive: true })
if (before !== text) await writeFile(PAGE, text)
