/** The fenced blocks of a guide, and what a test needs to run them as they stand. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Where bare imports of a snippet begin: the package that has all of them. */
export const SNIPPETS_FROM = join(ROOT, 'packages/react')

/**
 * Lists the fenced blocks of a section that are in a language; a section ends where the next of any rank begins.
 *
 * @param {string} page
 * @param {string} heading
 * @param {string} language
 */
export function snippetsOf(page, heading, language) {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const sections = text.split(/^(?=##+ )/m)
  const section = sections.find((each) => each.replace(/^#+ /, '').startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, tag]) => tag === language)
    .map(([, , code]) => code ?? '')
}

/**
 * Runs a snippet in Node against the sources, and gives what it exports. What draws stays outside the bundle: there
 * may be one Lit and one React.
 *
 * @param {string} name
 * @param {string} code
 */
export async function runOnServer(name, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'tsx', resolveDir: SNIPPETS_FROM },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    absWorkingDir: ROOT,
    conditions: ['@gdpr-script/source'],
    external: ['react', 'react-dom', 'lit', '@lit/react', '@lit-labs/ssr'],
  })
  const folder = join(ROOT, '.cache/snippets')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, outputFiles[0]?.text ?? '')
  return import(/* @vite-ignore */ pathToFileURL(file).href)
}
