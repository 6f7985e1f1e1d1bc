/**
 * `npm start`: builds, prints what an agent would say for an example profile, and serves the agent desktop until
 * Ctrl+C. `npm start -- --print` prints and ends; `--profile <file>` prints another profile.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, run, stopAll } from './run.mjs'

const EXAMPLE = join(ROOT, 'examples', 'profiles', 'fjallvind-energi.json')
const DESKTOP = join(ROOT, 'examples', 'agent-desktop')
const PORT = 5173
const WIDEST = 96

let server
const end = async () => {
  stopAll()
  await server?.close()
  process.exit(0)
}
process.once('SIGINT', end).once('SIGTERM', end)
// npm hands SIGTERM to its shell alone: without this the server would outlive both.
const parent = process.ppid
setInterval(() => process.ppid !== parent && end(), 1000).unref()
process.stdout.on('error', () => process.exit(0))

async function build(what, command) {
  console.log(`Building ${what} …`)
  const { ok, output } = await run(command)
  if (!ok) throw new Error(`${output}\nBuilding ${what} failed: see above.`)
}

async function print(path) {
  const { printProfile } = await import('./print.mjs')
  const isTerminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined
  const width = Math.min(process.stdout.columns ?? WIDEST, WIDEST)
  const emphasise = isTerminal ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text
  console.log(`\n${printProfile(readFileSync(path, 'utf8'), { width, emphasise })}\n`)
}

async function serve() {
  const { preview } = await import('vite')
  server = await preview({ root: DESKTOP, logLevel: 'error', preview: { port: PORT, strictPort: false } })
  console.log('The agent desktop, a simulation with fictional brands (Ctrl+C ends it):')
  console.log(server.resolvedUrls?.local[0])
}

async function main() {
  const { values } = parseArgs({ options: { print: { type: 'boolean' }, profile: { type: 'string' } } })
  const profile = values.profile ? resolve(process.env['INIT_CWD'] ?? '.', values.profile) : EXAMPLE
  await build(
    'the packages',
    values.print ? 'npm run --silent build -w @gdpr-script/core' : 'npm run --silent build',
  )
  await print(profile)
  if (values.print) return
  await build('the agent desktop', 'npm run --silent build -w agent-desktop')
  await serve()
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
