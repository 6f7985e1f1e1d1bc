/**
 * `npm run example -- vue`: builds and packs the packages, installs the example of that name from them in `.cache`, and
 * starts it. Without a name it lists them.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from '../run.mjs'
import { packOtherElement } from './other-version.mjs'
import { outsideEnvironment } from './outside.mjs'
import { packForConsumers } from './pack.mjs'
import { copyExample, installProject } from './project.mjs'
import { readStacks } from './stacks.mjs'

const CACHE = join(ROOT, '.cache', 'examples')

async function build() {
  console.log('Building the packages …')
  const { ok, output } = await run('npm run --silent build')
  if (!ok) throw new Error(`${output}\nThe packages could not be built: see above.`)
}

async function install(name) {
  console.log('Installing the example …')
  const folder = join(CACHE, name)
  rmSync(CACHE, { recursive: true, force: true })
  const tarballs = await packForConsumers(join(CACHE, 'packed'))
  const otherElement = await packOtherElement(join(CACHE, 'other'))
  copyExample(name, folder, { tarballs, otherElement })
  await installProject(folder)
  return folder
}

function start(folder) {
  const child = spawn('npm start', {
    cwd: folder,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...outsideEnvironment() },
  })
  child.once('exit', (code) => (process.exitCode = code ?? 0))
}

async function main(names) {
  const stacks = await readStacks(names)
  if (names.length === 0)
    return stacks.forEach((stack) => console.log(`${stack.name.padEnd(18)} ${stack.title}`))
  await build()
  start(await install(stacks[0]?.name))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
