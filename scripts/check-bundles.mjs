/**
 * Bundles the built packages as a page would, and looks for what must not be in there: the parser and the rules in
 * what loads at once, test text anywhere, markup or code made from text. Looks as well for what has to be there, so that a search
 * that no longer finds anything is noticed.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, parseAst } from 'vite'
import { PACKAGES } from './packages.mjs'
import { ROOT } from './run.mjs'

/** What is fetched when it is needed, and a string by which it is found. */
const PARTS = [
  { part: 'the parser', sign: '_zod' },
  { part: 'the rules', sign: 'retention-stated' },
]
const ENTRY = '\0entry'

/** What a page loads without a bundler: everything is inside, in one file or in several. */
const FOR_A_PAGE = [join('element', 'dist', 'cdn.js'), join('element', 'dist', 'browser')]

/** Strings that no built file holds. */
const NOWHERE = ['vitest', '@open-wc', '@gdpr-script/test-utils', 'describe(', ROOT]

/** Strings that no built file of the element's own code holds. Lit itself makes its templates with innerHTML. */
const NOT_IN_ELEMENT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeHTML', 'eval(', 'new Function']

/** What a page writes, and whether the parts are among what comes later. */
const PAGES = [
  { page: "import '@gdpr-script/element/define'", later: true },
  { page: "import { renderScript } from '@gdpr-script/core/base'; console.log(renderScript)", later: false },
]

/** Splits a bundle into what loads with the entry and what is fetched later. */
async function bundle(page) {
  const result = await build({
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
  const chunks = [result].flat().flatMap((output) => ('output' in output ? output.output : []))
  const code = chunks.filter((chunk) => chunk.type === 'chunk')
  const atOnce = withImports(
    code,
    code.filter((chunk) => chunk.isEntry),
  )
  return { atOnce: textOf(atOnce), later: textOf(code.filter((chunk) => !atOnce.includes(chunk))) }
}

function withImports(all, some) {
  const next = all.filter(
    (chunk) => some.some(({ imports }) => imports.includes(chunk.fileName)) && !some.includes(chunk),
  )
  return next.length === 0 ? some : withImports(all, [...some, ...next])
}

const textOf = (chunks) => chunks.map(({ code }) => code).join('\n')

async function faultsOfPage({ page, later }) {
  const bundled = await bundle(page)
  return PARTS.flatMap(({ part, sign }) => {
    const faults = []
    if (bundled.atOnce.includes(sign)) faults.push(`${page} loads ${part} at once (it holds "${sign}")`)
    if (bundled.later.includes(sign) !== later)
      faults.push(`${page} ${later ? 'no longer loads' : 'loads'} ${part} later (looked for "${sign}")`)
    return faults
  })
}

function builtFiles({ folder }) {
  const dist = join(folder, 'dist')
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(dist, file))
}

function faultsOfFile(file) {
  const text = readFileSync(file, 'utf8')
  const isForAPage = FOR_A_PAGE.some((place) => file.includes(place))
  const isOwnElement = file.includes(join('element', 'dist')) && !isForAPage
  const forbidden = isOwnElement ? [...NOWHERE, ...NOT_IN_ELEMENT] : NOWHERE
  const faults = forbidden.filter((string) => text.includes(string)).map((string) => `holds "${string}"`)
  if (isForAPage && !isSelfContained(text, file)) faults.push('imports what is not beside it')
  return faults.map((fault) => `${relative(ROOT, file)} ${fault}`)
}

/** cdn.js imports nothing; a file of several imports its neighbours. */
function isSelfContained(text, file) {
  const { body } = parseAst(text)
  const imported = body.flatMap((statement) =>
    'source' in statement && statement.source ? [statement.source.value] : [],
  )
  const later = [...text.matchAll(/\bimport\s*\(([^)]*)\)/g)].map(([, from]) =>
    from.replace(/^["']|["']$/g, ''),
  )
  const names = [...imported, ...later].map(String)
  if (file.endsWith('cdn.js')) return names.length === 0
  return names.every((name) => name.startsWith('./') && existsSync(join(dirname(file), name)))
}

const pages = await Promise.all(PAGES.map(faultsOfPage))
const faults = [...pages.flat(), ...PACKAGES.flatMap(builtFiles).flatMap(faultsOfFile)]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
