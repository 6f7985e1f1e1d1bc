/** Turns the waiting changesets into versions and changelogs, in the tree or in a copy of it. */
import { join } from 'node:path'
import { call } from './call.mjs'
import { waitingChangesets } from './changesets.mjs'
import { updatePins } from './pinned-versions.mjs'
import { copyRepository } from './repository.mjs'

/**
 * Writes the versions that the waiting changesets ask for, and everything that follows from a version. Without a
 * changeset the versions stay; what follows from them is written all the same.
 *
 * @param {string} root
 * @throws {Error} with what Changesets said, where it fails
 */
export async function applyVersions(root) {
  if (waitingChangesets(root).length > 0) {
    const changeset = join(root, 'node_modules', '@changesets', 'cli', 'bin.js')
    const { ok, stdout, stderr } = await call(process.execPath, [changeset, 'version'], { cwd: root })
    if (!ok) throw new Error(`changeset version failed:\n${stdout}${stderr}`)
  }
  copyRepository(root)
  updatePins(root)
}
