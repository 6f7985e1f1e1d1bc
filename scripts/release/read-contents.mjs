/** Reads an unpacked tarball, so that it can be judged. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * An unpacked tarball.
 *
 * @typedef {object} Contents
 * @property {string} name of the package
 * @property {Record<string, any>} manifest
 * @property {ReadonlySet<string>} paths of all files, with slashes
 * @property {(path: string) => string} text of one file
 */

/**
 * What a tarball is judged against.
 *
 * @typedef {object} Surroundings
 * @property {ReadonlyMap<string, Record<string, any>>} manifests of all packages that go out, by name
 * @property {readonly string[]} machinePaths folders of the machine that built, which no file may name
 */

/**
 * Reads an unpacked tarball.
 *
 * @param {string} folder
 * @returns {Contents}
 */
export function readContents(folder) {
  const text = (path) => readFileSync(join(folder, path), 'utf8')
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const manifest = JSON.parse(text('package.json'))
  return {
    name: manifest.name,
    manifest,
    paths: new Set(files.map((file) => relative(folder, file).replaceAll('\\', '/'))),
    text,
  }
}
