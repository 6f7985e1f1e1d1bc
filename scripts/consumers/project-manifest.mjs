/** Points the manifest of an example at packed packages. Pure. */

/** @typedef {{ name: string, dependencies?: Record<string, string>, overrides?: Record<string, string> }} Manifest */

/** An example names another version of the element as npm does, by an alias. */
const OTHER_VERSION = /^npm:@gdpr-script\/element@/

/**
 * Rewrites the ranges of our packages to the tarballs, those that other packages ask for as well.
 *
 * @param {Manifest} manifest of the example
 * @param {import('./pack.mjs').Tarballs} tarballs
 * @param {string} otherElement the tarball that stands for another version of the element
 * @returns {Manifest}
 * @throws {Error} where the example asks for a package of ours that was not packed
 */
export function pointAtTarballs(manifest, tarballs, otherElement) {
  const specs = Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]))
  const point = ([name, range]) => {
    if (OTHER_VERSION.test(range)) return [name, `file:${otherElement}`]
    if (!name.startsWith('@gdpr-script/')) return [name, range]
    if (specs[name] === undefined) throw new Error(`${manifest.name} asks for ${name}, which is not packed.`)
    return [name, specs[name]]
  }
  const dependencies = Object.fromEntries(Object.entries(manifest.dependencies ?? {}).map(point))
  return { ...manifest, dependencies, overrides: { ...manifest.overrides, ...specs } }
}
