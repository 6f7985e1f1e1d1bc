/**
 * Bundles every entry as edge runtimes and workers do, and runs it where there is no page: it has to load, to export
 * what a page gets, and to do its part. Lit, which must not get in there, shows that the place is one without a page.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import { entriesOf, PACKAGES } from './packages.mjs'
import { ROOT } from './run.mjs'

/** What bundlers resolve by. Which of them wins is decided by the order in the package. */
const RUNTIMES = [
  ['edge-light'],
  ['edge-light', 'worker', 'browser', 'development'],
  ['workerd', 'worker', 'browser'],
  ['worker', 'browser'],
]

/** Registers as it loads, so it is for a page alone. */
const PAGE_ONLY = '@gdpr-script/element/cdn'

const profile = readFileSync(join(ROOT, 'examples/profiles/fjallvind-energi.json'), 'utf8')

/** What entries do there, as code that sets `answer`, and what has to come out. */
const TASKS = {
  '@gdpr-script/core': {
    code: `answer = entry.renderScript(entry.parseProfileText(${JSON.stringify(profile)}), 'source', { locale: 'en' }).title`,
    answer: 'Where did you get my details?',
  },
  '@gdpr-script/element': {
    code: `entry.GdprScriptPanel.define(); answer = new entry.ObjectionEvent('other').type`,
    answer: 'gdpr-objection',
  },
  '@gdpr-script/react': {
    code: `answer = renderToString(createElement(entry.GdprScriptPanel, { className: 'aside', locale: 'en' }, 'words'))`,
    answer: '<gdpr-script-panel class="aside">words</gdpr-script-panel>',
  },
}

const REACT = `
  import { createElement } from 'react'
  import { renderToString } from 'react-dom/server.edge'`

/** Runs an entry under the conditions of a runtime. */
async function runEntry(entry, conditions) {
  const code = TASKS[entry]?.code ?? ''
  const contents = `${code.includes('renderToString') ? REACT : ''}
    import * as entry from '${entry}'
    let answer = ''
    ${code}
    globalThis.outcome = JSON.stringify({ names: Object.keys(entry), answer })`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(ROOT, 'packages/react') },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions,
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const vm = new EdgeVM()
  const failures = []
  vm.context.console = {
    ...console,
    warn: (text) => failures.push(text),
    error: (text) => failures.push(text),
  }
  vm.evaluate(outputFiles[0].text)
  return { ...JSON.parse(vm.evaluate('globalThis.outcome')), failures }
}

async function faultsOf(entry, conditions) {
  const where = `${entry} under ${conditions.join(', ')}`
  try {
    const { names, answer, failures } = await runEntry(entry, conditions)
    const wanted = Object.keys(await import(entry)).toSorted()
    const faults = failures.map((text) => `${where} says: ${text}`)
    if (names.toSorted().join() !== wanted.join())
      faults.push(`${where} exports ${names}; a page gets ${wanted}`)
    if (answer !== (TASKS[entry]?.answer ?? '')) faults.push(`${where} answers "${answer}"`)
    return faults
  } catch (error) {
    return [`${where} does not load: ${error instanceof Error ? error.message : error}`]
  }
}

/** A place in which Lit loads is no place without a page. */
async function placeFaults() {
  const faults = await faultsOf('lit', ['edge-light'])
  return faults.some((fault) => fault.includes('HTMLElement'))
    ? []
    : ['Lit loads where there should be no page']
}

const pairs = PACKAGES.flatMap(entriesOf)
  .filter(({ entry, isCode }) => isCode && entry !== PAGE_ONLY)
  .flatMap(({ entry }) => RUNTIMES.map((conditions) => /** @type {const} */ ([entry, conditions])))
const faults = [...(await placeFaults())]
for (const [entry, conditions] of pairs) faults.push(...(await faultsOf(entry, conditions)))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
