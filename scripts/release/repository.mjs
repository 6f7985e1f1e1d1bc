/**
 * Where the source lies. It is written once, as `repository` in the root's package.json, and copied from there into
 * each package: npm compares it with the repository that the provenance names.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { packagesUnder } from '../packages.mjs'

/** What is to be done where the root does not say it. */
export const NO_REPOSITORY =
  'package.json at the root has no "repository": { "type": "git", "url": "git+https://….git" }. npm needs it for provenance. Fill it in, then run npm run version, which copies it into the packages.'

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** What a package should say, or undefined where the root says nothing. */
function wantedOf(root, folder) {
  const { repository } = readManifest(root)
  if (typeof repository?.url !== 'string' || repository.url === '') return undefined
  return { type: 'git', url: repository.url, directory: relative(root, folder).replaceAll('\\', '/') }
}

/**
 * Copies the root's repository into the manifest of every public package. Does nothing where the root has none.
 *
 * @param {string} root
 */
export function copyRepository(root) {
  for (const { folder } of packagesUnder(root)) {
    const repository = wantedOf(root, folder)
    if (repository === undefined) continue
    const manifest = { ...readManifest(folder), repository }
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  }
}

/**
 * Names the packages whose repository is not the root's.
 *
 * @param {string} root
 * @returns {string[]} sentences; none where the root has no repository, which is for `hasRepository` to tell
 */
export function repositoryFaults(root) {
  return packagesUnder(root)
    .filter(({ folder, repository }) => {
      const wanted = wantedOf(root, folder)
      return wanted !== undefined && JSON.stringify(repository) !== JSON.stringify(wanted)
    })
    .map(({ name }) => `${name} does not name the root's repository: run npm run version.`)
}

/**
 * True where the root names its repository.
 *
 * @param {string} root
 */
export function hasRepository(root) {
  return wantedOf(root, join(root, 'packages', 'any')) !== undefined
}
