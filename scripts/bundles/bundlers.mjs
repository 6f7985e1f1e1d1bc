/** The two bundlers that most pages are built with, in one shape: what loads with a page, and what is fetched later. */
import { build as buildWithEsbuild } from 'esbuild'
import { build as buildWithVite } from 'vite'
import { ROOT } from '../run.mjs'

const ENTRY = '\0entry'
const ENTRY_FILE = 'entry.js'

/**
 * A file of a bundle: its code and the files that it imports at once.
 *
 * @typedef {{ name: string, code: string, imports: readonly string[], isEntry: boolean }} Chunk
 */

/**
 * Bundles the source of a page with Rollup's successor, as Vite has it.
 *
 * @param {string} page
 * @returns {Promise<Chunk[]>}
 */
async function rollup(page) {
  const result = await buildWithVite({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? page : undefined),
      },
    ],
    build: { write: false, minify: false, modulePreload: false, rollupOptions: { input: ENTRY } },
  })
  return [result]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []))
    .map(({ fileName, code, imports, isEntry }) => ({ name: fileName, code, imports, isEntry }))
}

/**
 * Bundles the source of a page with esbuild, in parts.
 *
 * @param {string} page
 * @returns {Promise<Chunk[]>}
 */
async function esbuild(page) {
  const { outputFiles, metafile } = await buildWithEsbuild({
    stdin: { contents: page, resolveDir: ROOT, sourcefile: ENTRY_FILE },
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    // A bundler that says "this import has no effect" is right: it is what is being tried.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  return Object.entries(metafile.outputs).map(([name, { imports, entryPoint }]) => ({
    name,
    code: outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '',
    imports: imports.flatMap(({ kind, path }) => (kind === 'import-statement' ? [path] : [])),
    isEntry: entryPoint === ENTRY_FILE,
  }))
}

/** The bundlers by name. */
export const BUNDLERS = { rollup, esbuild }

function withImports(all, some) {
  const next = all.filter(
    (chunk) => some.some(({ imports }) => imports.includes(chunk.name)) && !some.includes(chunk),
  )
  return next.length === 0 ? some : withImports(all, [...some, ...next])
}

const textOf = (chunks) => chunks.map(({ code }) => code).join('\n')

/**
 * Splits a bundle into the text of what loads with the page and of what is fetched later.
 *
 * @param {Chunk[]} chunks
 */
export function splitByTime(chunks) {
  const atOnce = withImports(
    chunks,
    chunks.filter(({ isEntry }) => isEntry),
  )
  return { atOnce: textOf(atOnce), later: textOf(chunks.filter((chunk) => !atOnce.includes(chunk))) }
}
