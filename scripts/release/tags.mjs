/**
 * Names the tags of a release, one for each package.
 *
 * @param {readonly { name: string, version: string }[]} packages
 */
export const tagsOf = (packages) => packages.map(({ name, version }) => `${name}@${version}`)
