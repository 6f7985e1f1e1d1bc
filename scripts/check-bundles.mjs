/**
 * Bundles the built packages as pages do, with Rollup and with esbuild, and looks for what must not be in there: schemas,
 * rules, law and languages in what loads at once, test text anywhere, markup or code made from text. Looks as well for
 * what has to be there, so that a search that no longer finds anything is noticed.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseAst } from 'vite'
import { BUNDLERS, splitByTime } from './bundles/bundlers.mjs'
import { PAGES, PARTS, WITH_EFFECT } from './bundles/pages.mjs'
import { entriesOf, PACKAGES } from './packages.mjs'
import { ROOT } from './run.mjs'

/** What a page loads without a bundler: nothing but what lies beside it. */
const FOR_A_PAGE = ['cdn.js', 'cdn', 'browser'].map((name) => join('element', 'dist', name))

/** Strings that no built file holds. */
const NOWHERE = ['vitest', '@open-wc', '@gdpr-script/test-utils', 'describe(', ROOT]

/** Strings that no built file of the element's own code holds. Lit itself makes its templates with innerHTML. */
const NOT_IN_ELEMENT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeHTML', 'eval(', 'new Function']

async function faultsOfPage(bundler, { page, later }) {
  const bundled = splitByTime(await BUNDLERS[bundler](page))
  return Object.entries(PARTS).flatMap(([part, sign]) => {
    const faults = []
    if (bundled.atOnce.includes(sign)) faults.push(`loads ${part} at once (it holds "${sign}")`)
    if (bundled.later.includes(sign) !== later)
      faults.push(`${later ? 'no longer loads' : 'loads'} ${part} later (looked for "${sign}")`)
    return faults.map((fault) => `${bundler}: ${page} ${fault}`)
  })
}

/** `sideEffects` is exact: what is imported for its effect alone stays, and everything else goes. */
async function faultsOfEffect(bundler, entry) {
  const chunks = await BUNDLERS[bundler](`import '${entry}'`)
  const isEmpty = splitByTime(chunks).atOnce.replace(/\/\/.*|\s/g, '') === ''
  if (isEmpty === !WITH_EFFECT.has(entry)) return []
  return [
    `${bundler}: import '${entry}' ${isEmpty ? 'is dropped, though it does something' : 'leaves code behind'}`,
  ]
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

/** cdn.js imports nothing at once; every import of any file is of one beside it. */
function isSelfContained(text, file) {
  const { body } = parseAst(text)
  const imported = body.flatMap((statement) =>
    'source' in statement && statement.source ? [statement.source.value] : [],
  )
  const later = [...text.matchAll(/\bimport\s*\(([^)]*)\)/g)].map(([, from]) =>
    from.replace(/^["'`]|["'`]$/g, ''),
  )
  if (file.endsWith('cdn.js') && imported.length > 0) return false
  return [...imported, ...later]
    .map(String)
    .every((name) => /^\.\.?\//.test(name) && existsSync(join(dirname(file), name)))
}

const bundlers = Object.keys(BUNDLERS)
const inPages = bundlers.flatMap((bundler) => PAGES.map((page) => faultsOfPage(bundler, page)))
const code = PACKAGES.flatMap(entriesOf).filter(({ isCode }) => isCode)
const inEntries = bundlers.flatMap((bundler) => code.map(({ entry }) => faultsOfEffect(bundler, entry)))
const faults = [
  ...(await Promise.all([...inPages, ...inEntries])).flat(),
  ...PACKAGES.flatMap(builtFiles).flatMap(faultsOfFile),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
