/** Does every source map lead somewhere? */
import { posix } from 'node:path'

const REFERENCE = /^\/[/*][#@] sourceMappingURL=([^\s*]+)/gm

/**
 * Looks for the map of every built file, and for the sources of every map. A source outside the tarball, such as a
 * dependency in a bundle, has to be embedded in the map.
 *
 * @param {import('../read-contents.mjs').Contents} contents
 * @returns {string[]}
 */
export function sourceMapFaults({ paths, text }) {
  const all = [...paths]
  return [
    ...all
      .filter((path) => /\.[cm]?js$|\.d\.ts$|\.css$/.test(path))
      .flatMap((path) => lostMaps(path, text(path), paths)),
    ...all.filter((path) => path.endsWith('.map')).flatMap((path) => lostSources(path, text(path), paths)),
  ]
}

function lostMaps(path, code, paths) {
  return [...code.matchAll(REFERENCE)]
    .map(([, name]) => name)
    .filter((name) => !name.startsWith('data:') && !paths.has(posix.join(posix.dirname(path), name)))
    .map((name) => `names the source map ${name} in ${path}, but does not hold it.`)
}

function lostSources(path, json, paths) {
  const { sources, sourcesContent = [], sourceRoot = '' } = JSON.parse(json)
  return sources
    .filter((source, index) => {
      const isHere = paths.has(posix.join(posix.dirname(path), sourceRoot, source))
      return !isHere && typeof sourcesContent[index] !== 'string'
    })
    .map(
      (source) =>
        `holds the source map ${path} of ${source}, which is neither in the tarball nor in the map.`,
    )
}
