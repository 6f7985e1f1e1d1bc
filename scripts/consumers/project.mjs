/** Makes a project outside the repository from an example, and installs what it asks for. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../run.mjs'
import { runOutside } from './outside.mjs'
import { pointAtTarballs } from './project-manifest.mjs'

/** What somebody who has tried the example in its own folder leaves there. */
const LEFT_BEHIND = new Set([
  'node_modules',
  'dist',
  'build',
  '.next',
  '.angular',
  '.svelte-kit',
  'package-lock.json',
])

/** @typedef {{ tarballs: import('./pack.mjs').Tarballs, otherElement: string }} Packed */

/**
 * Copies the example of a stack into a folder and points it at the tarballs.
 *
 * @param {string} name of the example
 * @param {string} folder
 * @param {Packed} packed
 */
export function copyExample(name, folder, { tarballs, otherElement }) {
  cpSync(join(ROOT, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !LEFT_BEHIND.has(basename(path)),
  })
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, `${JSON.stringify(pointAtTarballs(manifest, tarballs, otherElement), null, 2)}\n`)
}

/**
 * Installs what the project in a folder asks for. No script of a package is run: none is needed.
 *
 * @param {string} folder
 * @throws {Error} with what npm said
 */
export async function installProject(folder) {
  await runOutside(
    folder,
    'npm install --no-audit --no-fund --ignore-scripts --prefer-offline --loglevel=error',
  )
}
