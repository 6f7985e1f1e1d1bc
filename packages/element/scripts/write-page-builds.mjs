/**
 * Writes what a page loads without a bundler: dist/cdn.js with dist/cdn/, and dist/browser/. Run by `npm run build`.
 * With Rollup's successor: esbuild would move whatever two files share out of the first one.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const PACKAGE = join(import.meta.dirname, '..')
const DIST = join(PACKAGE, 'dist')

/** The file that a page names, without its ending, what it is made of, and where what it fetches later lies. */
const PAGE_BUILDS = [
  { file: 'cdn', source: 'src/cdn.ts', folder: 'cdn' },
  { file: 'browser/panel', source: 'src/define.ts', folder: 'browser' },
]

/** Names a file after the module that is asked for: "sv-spoken", "labels-sv", "rules". */
const nameOf = ({ name, facadeModuleId }) =>
  /\/(?:src|dist)\/(?<path>.*)\.[jt]s$/
    .exec(facadeModuleId ?? '')
    ?.groups.path.split('/')
    .filter((part) => part !== 'index' && part !== 'locales')
    .join('-') ?? name

async function writePageBuild({ file, source, folder }) {
  rmSync(join(DIST, folder), { recursive: true, force: true })
  const bundle = await rolldown({
    cwd: PACKAGE,
    platform: 'browser',
    input: { [file]: join(PACKAGE, source) },
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022' },
    // What stands in the first file for good is in it, though others ask for it by itself.
    checks: { ineffectiveDynamicImport: false },
  })
  await bundle.write({
    dir: DIST,
    minify: true,
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `${folder}/${nameOf(chunk)}-[hash].js`,
    codeSplitting: { groups: [{ name: file, tags: ['$initial'] }] },
  })
  await bundle.close()
}

for (const row of PAGE_BUILDS) await writePageBuild(row)
