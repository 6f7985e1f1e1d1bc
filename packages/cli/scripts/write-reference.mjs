// Writes docs/reference/cli.md. Run by `npm run generate`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const SCRIPTS = dirname(fileURLToPath(import.meta.url))
const PAGE = join(SCRIPTS, '../../../docs/reference/cli.md')
const SOURCE = '@gdpr-script/source'

const { module } = await runnerImport(join(SCRIPTS, 'reference-page.ts'), {
  configFile: false,
  logLevel: 'error',
  // The sources of core: it may not have been built.
  environments: { inline: { resolve: { conditions: [SOURCE], noExternal: [/^@gdpr-script\//] } } },
})
const text = await format(module.referencePage(), {
  ...(await resolveConfig(PAGE)),
  filepath: PAGE,
})
const before = await readFile(PAGE, 'utf8').catch(() => undefined)
await mkdir(dirname(PAGE), { recursive: true })
if (before !== text) await writeFile(PAGE, text)
