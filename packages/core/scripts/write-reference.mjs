// Writes docs/reference/*.md from the tables of core. Run by `npm run generate`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultServerConditions, runnerImport } from 'vite'

const SCRIPTS = dirname(fileURLToPath(import.meta.url))
const REFERENCE = join(SCRIPTS, '../../../docs/reference')

const { module } = await runnerImport(join(SCRIPTS, 'reference/reference-pages.ts'), {
  configFile: false,
  logLevel: 'error',
  ssr: { resolve: { conditions: ['@gdpr-script/source', ...defaultServerConditions] } },
})
await mkdir(REFERENCE, { recursive: true })
for (const [name, text] of await module.referencePages(join(REFERENCE, 'rules.md'))) {
  const file = join(REFERENCE, name)
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before !== text) await writeFile(file, text)
}
