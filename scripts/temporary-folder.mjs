/** Folders for the time being. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const temporary = []

/** Removes what `temporaryFolder` has made. It is also done when the process ends. */
export function removeTemporaryFolders() {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true })
}

process.once('exit', removeTemporaryFolders)

/**
 * Makes an empty folder for the time being. Its path holds no link, so that it can be compared with others.
 *
 * @param {string} name what it is for
 */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)))
  temporary.push(folder)
  return folder
}
