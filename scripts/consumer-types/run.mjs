/**
 * Compiles small projects against the packed packages, each with the compiler of its framework: right uses have to
 * pass, wrong ones have to be refused, on their line and for their reason. The projects stand outside of this
 * repository, so that nothing of its own types helps them. Run after `npm run build`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inLanes } from '../consumers/lanes.mjs'
import { packForConsumers } from '../consumers/pack.mjs'
import { temporaryFolder } from '../temporary-folder.mjs'
import { compile, setUp } from './consumer.mjs'
import { CONSUMERS } from './consumers.mjs'
import { diagnosticsIn } from './diagnostics.mjs'
import { faultsOf } from './judge.mjs'

const count = (wrong) => Object.values(wrong).flatMap(Object.values).flat().length

async function faultsOfRun(consumer, { tsconfig, wrong = {} }, folder) {
  const { ok, output } = await compile(consumer.command, tsconfig, folder)
  const found = diagnosticsIn(output)
  const faults = faultsOf(found, wrong, (file) => readFileSync(join(folder, file), 'utf8'))
  if (ok !== (found.length === 0)) faults.push('The compiler ended otherwise than what it said.')
  return faults.length === 0 ? [] : [...faults, output]
}

async function faultsOfConsumer(consumer, tarballs, folder) {
  await setUp(consumer, tarballs, folder)
  const faults = []
  for (const each of consumer.runs) faults.push(...(await faultsOfRun(consumer, each, folder)))
  return faults
}

async function check(consumer, tarballs, folder) {
  const started = performance.now()
  const faults = await faultsOfConsumer(consumer, tarballs, folder).catch((error) => [error.message])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const refused = consumer.runs.map(({ wrong = {} }) => count(wrong)).reduce((sum, each) => sum + each, 0)
  if (faults.length === 0)
    console.log(`ok      ${consumer.name}: ${refused} wrong uses refused (${seconds} s)`)
  else console.log(`FAILED  ${consumer.name} (${seconds} s)\n${faults.join('\n')}`)
  return faults.length === 0
}

async function checkAll(consumers, folder) {
  const tarballs = await packForConsumers(folder)
  const results = await inLanes([...consumers.entries()], ([index, consumer]) =>
    check(consumer, tarballs, join(folder, String(index))),
  )
  return results.every(Boolean)
}

const names = process.argv.slice(2)
const chosen = CONSUMERS.filter(({ name }) => names.length === 0 || names.includes(name))
process.exitCode = chosen.length > 0 && (await checkAll(chosen, temporaryFolder('gdpr-script-types'))) ? 0 : 1
