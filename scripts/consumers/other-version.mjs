/** Makes a second version of the element, for a page that holds two: the same build under another version. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGES } from '../packages.mjs'
import { packPackages } from '../release/pack-packages.mjs'

const OTHER_VERSION = '99.0.0'

/** What a page loads, and where the version stands in it. */
const BUILT = 'dist/cdn.js'

/**
 * Packs the built element under another version.
 *
 * @param {string} folder where it is made
 * @returns {Promise<string>} the tarball
 * @throws {Error} where the build holds no version to be changed
 */
export async function packOtherElement(folder) {
  const element = PACKAGES.find(({ name }) => name === '@gdpr-script/element')
  mkdirSync(folder, { recursive: true })
  const { version, scripts: _, ...manifest } = element
  const built = readFileSync(join(element.folder, BUILT), 'utf8')
  const quoted = new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g')
  if (!quoted.test(built)) throw new Error(`${BUILT} no longer says its version.`)
  delete manifest.folder
  cpSync(join(element.folder, 'dist'), join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, BUILT), built.replaceAll(quoted, JSON.stringify(OTHER_VERSION)))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version: OTHER_VERSION }))
  const [packed] = await packPackages([folder], folder)
  return packed.file
}
