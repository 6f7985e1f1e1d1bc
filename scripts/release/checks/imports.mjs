/** Does every import of a shipped file lead somewhere? */
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { specifiersOf } from '../specifiers.mjs'

const CODE = /\.(?:[cm]?js|tsx?)$/

/** What a name ending in .js may stand for: declarations and sources are written with the name of what is built. */
const STANDS_FOR = [
  { in: /\.d\.ts$/, is: ['.d.ts'] },
  { in: /\.tsx?$/, is: ['.ts', '.tsx', '.d.ts'] },
]

/**
 * Follows every import, type imports and `new URL(…, import.meta.url)` included: a relative one has to end in the
 * tarball, any other one in a declared dependency, and where that is one of our packages, in one of its entries. Types
 * that a source asks for may come from a development dependency: only we compile the sources.
 *
 * @param {import('../read-contents.mjs').Contents} contents
 * @param {import('../read-contents.mjs').Surroundings} surroundings
 * @returns {string[]}
 */
export function importFaults(contents, { manifests }) {
  const files = [...contents.paths].filter((path) => CODE.test(path))
  return files.flatMap((path) =>
    specifiersOf(path, contents.text(path)).flatMap(({ specifier, erased }) => {
      const fault = specifier.startsWith('.')
        ? relativeFault(path, specifier, contents.paths)
        : bareFault(specifier, declaredBy(contents.manifest, erased && isSource(path)), manifests)
      return fault === undefined ? [] : [`imports ${specifier} in ${path}, ${fault}`]
    }),
  )
}

const isSource = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

/** The names that may be imported: the package itself, and what is installed with it. */
function declaredBy(manifest, withDevelopment) {
  const kinds = [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies]
  const development = withDevelopment ? Object.keys(manifest.devDependencies ?? {}) : []
  const names = [...kinds.flatMap((kind) => Object.keys(kind ?? {})), ...development]
  return new Set([manifest.name, ...names, ...names.map((name) => name.replace('@types/', ''))])
}

function relativeFault(path, specifier, paths) {
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
  const endings = STANDS_FOR.find((row) => row.in.test(path))?.is ?? []
  const candidates = [target, ...endings.map((ending) => target.replace(/\.js$/, ending))]
  return candidates.some((candidate) => paths.has(candidate)) ? undefined : 'which is not in the tarball.'
}

function bareFault(specifier, declared, manifests) {
  if (isBuiltin(specifier)) return undefined
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  if (!declared.has(name)) return `but ${name} is no declared dependency.`
  const entry = `.${specifier.slice(name.length)}`
  const exported = manifests.get(name)?.exports
  return exported === undefined || entry in exported ? undefined : `but ${name} does not export ${entry}.`
}
