/** Faults in what the packages say of themselves. Each is one sentence; none means there is nothing to say. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { packagesUnder } from '../packages.mjs'
import { fixedNames } from './changesets.mjs'

const KINDS = ['dependencies', 'peerDependencies', 'optionalDependencies']

/** Scripts that npm would run on the machine of whoever installs the package. */
const RUN_ON_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare']

/**
 * Says what is wrong with the manifests under a root, and with the files that stand beside them.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function manifestFaults(root) {
  const packages = packagesUnder(root)
  const versions = new Map(packages.map(({ name, version }) => [name, version]))
  return [
    ...groupFaults(packages, fixedNames(root)),
    ...packages.flatMap((manifest) => [
      ...rangeFaults(manifest, versions),
      ...fieldFaults(manifest),
      ...fileFaults(manifest, root),
    ]),
  ]
}

function groupFaults(packages, fixed) {
  const outside = packages.filter(({ name }) => !fixed.includes(name))
  const found = new Set(packages.map(({ version }) => version))
  return [
    ...outside.map(({ name }) => `${name} is not in the fixed group of .changeset/config.json.`),
    ...(found.size > 1
      ? [
          `The packages have different versions: ${packages.map(({ name, version }) => `${name} ${version}`).join(', ')}.`,
        ]
      : []),
  ]
}

function rangeFaults(manifest, versions) {
  return KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([name, range]) => versions.has(name) && range.replace(/^[\^~]/, '') !== versions.get(name))
    .map(
      ([name, range]) =>
        `${manifest.name} asks for ${name} ${range}, but the version going out is ${versions.get(name)}.`,
    )
}

function fieldFaults({ name, license, description, publishConfig, scripts = {} }) {
  const onInstall = RUN_ON_INSTALL.filter((script) => script in scripts)
  return [
    ...(license === 'MIT' ? [] : [`${name} does not say "license": "MIT".`]),
    ...(description ? [] : [`${name} has no description.`]),
    ...(publishConfig?.access === 'public' ? [] : [`${name} does not say publishConfig.access "public".`]),
    ...onInstall.map((script) => `${name} has a script "${script}", which runs where it is installed.`),
  ]
}

function fileFaults({ name, folder }, root) {
  const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')
  const where = relative(root, folder)
  const license = text(join(folder, 'LICENSE'))
  return [
    ...(text(join(folder, 'README.md')) === '' ? [`${name} has no README.md in ${where}.`] : []),
    ...(license === '' ? [`${name} has no LICENSE in ${where}.`] : []),
    ...(license !== '' && license !== text(join(root, 'LICENSE'))
      ? [`The LICENSE of ${name} differs from the one at the root.`]
      : []),
  ]
}
