/**
 * `npm run version`: turns the waiting changesets into versions and changelogs, and writes what follows from a version:
 * the lock, the ranges of the examples, the versions that pages name, the repository of each package.
 */
import { PACKAGES, packagesUnder } from '../packages.mjs'
import { ROOT } from '../run.mjs'
import { applyVersions } from './apply-versions.mjs'
import { updateLock } from './lock.mjs'

try {
  await applyVersions(ROOT)
  await updateLock(ROOT)
  for (const { name, version } of packagesUnder()) {
    const before = PACKAGES.find((one) => one.name === name)?.version
    console.log(before === version ? `${name} stays at ${version}` : `${name} ${before} → ${version}`)
  }
  console.log('Read the changelogs, then commit.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
