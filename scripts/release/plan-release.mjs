/** What would go out: names, versions, and the lines of the changelog. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesUnder } from '../packages.mjs'

/**
 * Compares the tree with the copy in which the waiting changesets have become versions.
 *
 * @param {string} root
 * @param {string} stage
 * @returns {{ name: string, folder: string, from: string, to: string, changelog: string }[]} in the order in which
 *   they are published: a package comes after those it depends on
 */
export function planRelease(root, stage) {
  const now = new Map(packagesUnder(root).map(({ name, version }) => [name, version]))
  return inOrder(packagesUnder(stage)).map(({ name, folder, version }) => ({
    name,
    folder,
    from: now.get(name) ?? version,
    to: version,
    changelog: changelogOf(folder, version),
  }))
}

/**
 * Sorts packages so that each comes after those it depends on.
 *
 * @template {{ name: string, dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} P
 * @param {readonly P[]} packages
 * @returns {P[]}
 * @throws {Error} where packages depend on one another in a circle
 */
export function inOrder(packages) {
  const sorted = []
  let rest = [...packages]
  while (rest.length > 0) {
    const names = rest.map(({ name }) => name)
    const ready = rest.filter((manifest) => !neededBy(manifest).some((name) => names.includes(name)))
    if (ready.length === 0) throw new Error(`${names.join(', ')} depend on one another in a circle.`)
    sorted.push(...ready)
    rest = rest.filter((manifest) => !ready.includes(manifest))
  }
  return sorted
}

const neededBy = ({ dependencies = {}, peerDependencies = {} }) => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies),
]

/** The section of one version, without its heading; empty where there is none. */
function changelogOf(folder, version) {
  const file = join(folder, 'CHANGELOG.md')
  if (!existsSync(file)) return ''
  const sections = readFileSync(file, 'utf8').split(/^## /m)
  const own = sections.find((section) => section.split('\n', 1)[0].trim() === version)
  return own === undefined ? '' : own.slice(own.indexOf('\n')).trim()
}
