/** Can whoever installs the package get what it asks for? */

const KINDS = ['dependencies', 'peerDependencies', 'optionalDependencies']

/** A version, or versions from one on, and before another there can be. */
const VERSIONS = String.raw`(?:[\^~]|>=)?\d+(?:\.\d+){0,2}(?:-[\w.]+)?(?: <\d[\w.-]*)?`

/** Versions, or several such: no path, no address, no tag, and nothing left open. */
const RANGE = new RegExp(String.raw`^${VERSIONS}(?: \|\| ${VERSIONS})*$`)

/**
 * Refuses ranges that only a workspace understands, and those that say nothing.
 *
 * @param {import('../read-contents.mjs').Contents} contents
 * @returns {string[]}
 */
export function rangeFaults({ manifest }) {
  return KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, range]) => !RANGE.test(range))
    .map(([name, range]) => `asks for ${name} "${range}", which is no range of versions.`)
}
