/**
 * `npm run release`: checks, builds, packs and publishes every public package. `--dry-run` does all but publishing, and
 * shows what would go out; with it, `--no-build` takes the packages as they have been built, `--files` lists every
 * file, and `--keep <folder>` leaves the tarballs there.
 */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, run } from '../run.mjs'
import { call } from './call.mjs'
import { placeObstacles, registryObstacles, treeObstacles } from './obstacles.mjs'
import { prepareRelease } from './prepare-release.mjs'
import { publishedState } from './registry.mjs'
import { reportPackage } from './report.mjs'

const OPTIONS = /** @type {const} */ ({
  'dry-run': { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
  files: { type: 'boolean', default: false },
  keep: { type: 'string' },
})

/** Ends the release with sentences that say why. */
class Refusal extends Error {}

function refuseFor(sentences) {
  if (sentences.length > 0) throw new Refusal(sentences.join('\n'))
}

async function build() {
  const { ok, output } = await run('npm run --silent build')
  if (!ok) throw new Refusal(`${output}\nThe packages could not be built: see above.`)
}

async function prepare({ keep, files }) {
  const into = keep === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', keep)
  if (into !== undefined) mkdirSync(into, { recursive: true })
  const { outgoing, faults } = await prepareRelease(ROOT, into)
  for (const one of outgoing) console.log(`${reportPackage(one, { everyFile: files })}\n`)
  refuseFor(faults)
  const tarballs = outgoing.map(({ tarball }) => tarball)
  const states = await Promise.all(tarballs.map((tarball) => publishedState(tarball, dirname(tarball.file))))
  return { outgoing, tarballs, states, obstacles: registryObstacles(tarballs, states) }
}

async function dryRun(options) {
  const obstacles = await treeObstacles(ROOT)
  if (!options['no-build']) await build()
  const { outgoing, obstacles: atRegistry } = await prepare(options)
  obstacles.push(...atRegistry)
  console.log('Nothing was published: this was a dry run.')
  // The build writes the version into some files, and this one still knows the one before.
  if (outgoing.some(({ from, to }) => from !== to))
    console.log('Sizes and digests are final once the new versions are in the tree and built.')
  if (obstacles.length > 0) console.log('A release would refuse until this is settled:')
  for (const obstacle of obstacles) console.log(`- ${obstacle}`)
}

async function release(options) {
  refuseFor([...placeObstacles(process.env), ...(await treeObstacles(ROOT))])
  if (options['no-build'])
    throw new Refusal('A release builds what it publishes: --no-build is for dry runs.')
  await build()
  const { tarballs, states, obstacles } = await prepare(options)
  refuseFor(obstacles)
  for (const [index, tarball] of tarballs.entries())
    if (states[index].state === 'published') console.log(`${tarball.name} is published already.`)
    else await publish(tarball)
}

/** Publishes the very file that was checked. */
async function publish({ name, version, file }) {
  const args = ['publish', file, '--provenance', '--access', 'public', '--ignore-scripts']
  const { ok, stderr } = await call('npm', args, { cwd: dirname(file) })
  if (!ok) throw new Refusal(`${stderr}\n${name}@${version} could not be published: see above.`)
  console.log(`Published ${name}@${version}.`)
}

try {
  const { values } = parseArgs({ options: OPTIONS })
  await (values['dry-run'] ? dryRun(values) : release(values))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
