/** Makes the tarballs that would go out, and says what is wrong with them. The tree stays as it is. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesUnder } from '../packages.mjs'
import { applyVersions } from './apply-versions.mjs'
import { manifestFaults } from './check-manifests.mjs'
import { CONTENTS } from './contents.mjs'
import { packPackages, unpack } from './pack-packages.mjs'
import { planRelease } from './plan-release.mjs'
import { repositoryFaults } from './repository.mjs'
import { temporaryFolder } from '../temporary-folder.mjs'
import { stageRelease } from './stage.mjs'
import { contentFaults } from './verify-contents.mjs'

/**
 * Turns the waiting changesets into versions in a copy, packs that, and checks what was packed.
 *
 * @param {string} root
 * @param {string} [into] where the tarballs go; absent: a temporary folder
 * @returns {Promise<{ outgoing: import('./report.mjs').Outgoing[], faults: string[] }>} in the order of publishing
 */
export async function prepareRelease(root, into = temporaryFolder('tarballs')) {
  const stage = stageRelease(root)
  const faultsNow = repositoryFaults(root)
  await applyVersions(stage)
  const plan = planRelease(root, stage)
  const tarballs = await packPackages(
    plan.map(({ folder }) => folder),
    into,
  )
  const folders = await Promise.all(tarballs.map(({ file }) => unpack(file)))
  const manifests = new Map(packagesUnder(stage).map((manifest) => [manifest.name, manifest]))
  const surroundings = { manifests, machinePaths: [root, stage] }
  return {
    outgoing: plan.map((row, index) => ({
      ...row,
      tarball: tarballs[index],
      pinned: digestsOf(row.name, folders[index]),
    })),
    faults: [
      ...faultsNow,
      ...manifestFaults(stage),
      ...folders.flatMap((folder) => contentFaults(folder, surroundings)),
    ],
  }
}

/** As a page writes them into `integrity`. */
function digestsOf(name, folder) {
  return (CONTENTS[name]?.pinned ?? []).map((path) => ({
    path,
    digest: `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, path)))
      .digest('base64')}`,
  }))
}
