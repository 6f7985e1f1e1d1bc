/** Says whether what is installed is what the lock asks for, and installs it. Plain Node. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

/**
 * True where every package that the lock asks for on this machine is installed in that very version.
 *
 * @param {string} [root]
 */
export function areDependenciesInstalled(root = ROOT) {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (installed === undefined || wanted === undefined) return false
  return Object.entries(wanted)
    .filter(
      ([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.peer && !entry.link,
    )
    .every(([path, entry]) => installed[path]?.version === entry.version && existsSync(join(root, path)))
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Installs from the lock. Resolves to what `run` resolves to. */
export function installDependencies() {
  return run('npm ci --no-audit --no-fund')
}
