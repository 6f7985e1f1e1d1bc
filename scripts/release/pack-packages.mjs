/** Packs packages as npm would publish them. */
import { join } from 'node:path'
import { call } from './call.mjs'
import { temporaryFolder } from '../temporary-folder.mjs'

/**
 * What npm packed.
 *
 * @typedef {object} Tarball
 * @property {string} name
 * @property {string} version
 * @property {string} file where the tarball is
 * @property {number} size bytes, packed
 * @property {number} unpackedSize bytes
 * @property {string} integrity SHA-512, as npm writes it
 * @property {{ path: string, size: number }[]} files
 */

/**
 * Packs each folder. Runs no script of the packages: what is packed is what has been built.
 *
 * @param {readonly string[]} folders
 * @param {string} into the folder where the tarballs go
 * @returns {Promise<Tarball[]>} in the order of the folders
 * @throws {Error} with what npm said, where it fails
 */
export async function packPackages(folders, into) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into, ...folders]
  const { ok, stdout, stderr } = await call('npm', args, { cwd: into })
  if (!ok) throw new Error(`npm pack failed:\n${stderr}`)
  return JSON.parse(stdout).map(({ filename, ...packed }) => ({ ...packed, file: join(into, filename) }))
}

/**
 * Unpacks a tarball into a new folder.
 *
 * @param {string} file
 * @returns {Promise<string>} the folder with the package's files
 * @throws {Error} where tar cannot read it
 */
export async function unpack(file) {
  const into = temporaryFolder('unpacked')
  const { ok, stderr } = await call('tar', ['-xzf', file, '-C', into], { cwd: into })
  if (!ok) throw new Error(`${file} could not be unpacked:\n${stderr}`)
  return join(into, 'package')
}
