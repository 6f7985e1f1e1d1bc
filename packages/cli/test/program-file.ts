// The command line as one file, made of the sources: what the package will be, without building it.
import { build } from 'esbuild'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)))

/** Writes the program to where its dependencies are found, and gives back its path. */
export async function writeProgram(): Promise<{ file: string; remove: () => void }> {
  const modules = join(PACKAGE, 'node_modules')
  mkdirSync(modules, { recursive: true })
  const folder = mkdtempSync(join(modules, '.gdpr-script-'))
  const file = join(folder, 'gdpr-script.mjs')
  await build({
    entryPoints: [join(PACKAGE, 'src/main.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@gdpr-script/source'],
    external: ['@clack/prompts', '@humanwhocodes/momoa', 'commander', 'diff', 'tinyglobby'],
    logLevel: 'error',
  })
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
