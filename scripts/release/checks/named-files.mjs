/** Is every file there that the manifest names? */

const FIELDS = [
  'main',
  'module',
  'browser',
  'types',
  'typings',
  'customElements',
  'web-types',
  'unpkg',
  'jsdelivr',
]

/**
 * Looks for every file that the manifest names, under whatever condition.
 *
 * @param {import('../read-contents.mjs').Contents} contents
 * @returns {string[]}
 */
export function namedFileFaults({ manifest, paths, text }) {
  const named = [
    ...FIELDS.flatMap((field) => leavesOf(manifest[field], field)),
    ...leavesOf(manifest['bin'], 'bin'),
    ...leavesOf(manifest['exports'], 'exports'),
    ...leavesOf(Array.isArray(manifest['sideEffects']) ? manifest['sideEffects'] : [], 'sideEffects'),
  ]
  return [
    ...named
      .filter(({ file }) => !isThere(file, paths))
      .map(({ file, where }) => `names ${file} in ${where}, but does not hold it.`),
    ...leavesOf(manifest['bin'], 'bin')
      .map(({ file }) => plain(file))
      .filter((file) => paths.has(file) && !text(file).startsWith('#!/usr/bin/env node\n'))
      .map((file) => `has a command in ${file} that does not begin with #!/usr/bin/env node.`),
  ]
}

/** Every text in a tree of objects and lists, with the way that leads to it. */
function leavesOf(tree, where) {
  if (typeof tree === 'string') return [{ file: tree, where }]
  return Object.entries(tree ?? {}).flatMap(([key, branch]) => leavesOf(branch, `${where} › ${key}`))
}

const plain = (file) => file.replace(/^\.\//, '')

function isThere(file, paths) {
  if (!file.includes('*')) return paths.has(plain(file))
  const pattern = new RegExp(`^${plain(file).split('*').map(escape).join('.+')}$`)
  return [...paths].some((path) => pattern.test(path))
}

const escape = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
