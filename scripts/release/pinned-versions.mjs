/**
 * The places outside the packages that name the current version: ranges in the examples, addresses and file names in
 * the pages. Changesets does not know them.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesUnder } from '../packages.mjs'
import { exampleManifests } from './stage.mjs'

const KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
const PAGE_FOLDERS = ['docs', 'examples', 'packages']
const NOT_PAGES = new Set(['node_modules', 'dist', 'decisions', '.cache', '.next', '.svelte-kit', '.angular'])
const VERSION = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`

/**
 * Rewrites every place to the current version.
 *
 * @param {string} root
 * @returns {string[]} the files that changed
 */
export function updatePins(root) {
  return placesOf(root).flatMap(({ file, text, rewrite }) => {
    const next = rewrite(text)
    if (next === text) return []
    writeFileSync(join(root, file), next)
    return [file]
  })
}

/**
 * Names the files that speak of another version than the current one.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function stalePins(root) {
  return placesOf(root)
    .filter(({ text, rewrite }) => rewrite(text) !== text)
    .map(({ file }) => file)
}

function placesOf(root) {
  const versions = new Map(packagesUnder(root).map(({ name, version }) => [name, version]))
  const place = (rewrite) => (file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
    rewrite: (text) => rewrite(text, versions),
  })
  return [
    ...exampleManifests(root).map(place(rewriteManifest)),
    ...[...rootPages(root), ...PAGE_FOLDERS.flatMap((folder) => pagesIn(root, folder))].map(
      place(rewritePage),
    ),
  ]
}

/** A range that is no number, such as a path, stays. */
function rewriteManifest(text, versions) {
  const manifest = JSON.parse(text)
  let changed = false
  for (const ranges of KINDS.map((kind) => manifest[kind] ?? {}))
    for (const [name, range] of Object.entries(ranges)) {
      const version = versions.get(name)
      if (version === undefined || !/^[\^~]?\d/.test(range)) continue
      const next = range.replace(/^([\^~]?).*$/, `$1${version}`)
      changed ||= next !== range
      ranges[name] = next
    }
  return changed ? `${JSON.stringify(manifest, null, 2)}\n` : text
}

/** `@scope/name@1.2.3`, as in an address of a CDN, and `scope-name-1.2.3.tgz`, as npm calls a tarball. */
function rewritePage(text, versions) {
  let next = text
  for (const [name, version] of versions) {
    const tarball = name.replace('@', '').replace('/', '-')
    next = next.replace(new RegExp(`(${name}@)${VERSION}`, 'g'), `$1${version}`)
    next = next.replace(new RegExp(`(${tarball}-)${VERSION}(?=\\.tgz)`, 'g'), `$1${version}`)
  }
  return next
}

const isPage = (name) => /\.(?:md|html)$/.test(name) && name !== 'CHANGELOG.md'

const rootPages = (root) => readdirSync(root).filter((name) => name.endsWith('.md') && isPage(name))

function pagesIn(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (NOT_PAGES.has(entry.name)) return []
    if (entry.isDirectory()) return pagesIn(root, path)
    return entry.isFile() && isPage(entry.name) ? [path] : []
  })
}
