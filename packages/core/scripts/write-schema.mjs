// Writes schema/profile.v1.json, src/profile/profile-json-schema.ts and src/profile/accepts-profile.ts. Run by
// `npm run generate`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const SCRIPTS = dirname(fileURLToPath(import.meta.url))

for (const writer of ['profile-schema.ts', 'profile-form.ts']) {
  const { module } = await runnerImport(join(SCRIPTS, writer), { configFile: false, logLevel: 'error' })
  for (const [path, text] of await module.generatedFiles()) {
    const file = join(SCRIPTS, '..', path)
    const before = await readFile(file, 'utf8').catch(() => undefined)
    await mkdir(dirname(file), { recursive: true })
    if (before !== text) await writeFile(file, text)
  }
}
