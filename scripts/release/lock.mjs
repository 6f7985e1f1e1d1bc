/** Brings the lock in line with the manifests. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from './call.mjs'

/**
 * Lets npm write the versions of the workspaces into the lock, and installs nothing.
 *
 * @param {string} root
 * @throws {Error} with what npm said, where it fails
 */
export async function updateLock(root) {
  const args = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']
  const { ok, stderr } = await call('npm', args, { cwd: root })
  if (!ok) throw new Error(`The lock could not be brought up to date:\n${stderr}`)
  const file = join(root, 'package-lock.json')
  writeFileSync(file, withoutAddresses(readFileSync(file, 'utf8')))
}

/**
 * Drops the addresses of the registry, so that the lock works with every mirror; what is fetched is told by its
 * digest.
 *
 * @param {string} text the lock
 */
export function withoutAddresses(text) {
  const lock = JSON.parse(text)
  for (const entry of Object.values(lock.packages))
    if (/^https?:/.test(entry.resolved ?? '')) delete entry.resolved
  return `${JSON.stringify(lock, null, 2)}\n`
}
