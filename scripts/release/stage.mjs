/** A copy of what is released, in which versions can be tried and packages packed: the tree itself stays as it is. */
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { temporaryFolder } from '../temporary-folder.mjs'

const LEFT_OUT = new Set(['node_modules', '.cache', 'test'])
const ROOT_FILES = ['package.json', 'LICENSE', '.changeset', '.prettierrc.json']

/**
 * Copies the manifests of every workspace and all of the packages, built files included, without tests and
 * dependencies. The tools are linked.
 *
 * @param {string} root
 * @returns the folder of the copy
 */
export function stageRelease(root) {
  const stage = temporaryFolder('release')
  for (const file of ROOT_FILES) copyIfThere(root, stage, file)
  cpSync(join(root, 'packages'), join(stage, 'packages'), {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(basename(source)),
  })
  for (const file of exampleManifests(root)) copyIfThere(root, stage, file)
  symlinkSync(join(root, 'node_modules'), join(stage, 'node_modules'), 'junction')
  return stage
}

/**
 * Lists the manifests of the examples, relative to the root.
 *
 * @param {string} root
 */
export function exampleManifests(root) {
  const folder = join(root, 'examples')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => join('examples', name, 'package.json'))
    .filter((file) => existsSync(join(root, file)))
}

function copyIfThere(from, to, file) {
  if (!existsSync(join(from, file))) return
  mkdirSync(join(to, file, '..'), { recursive: true })
  cpSync(join(from, file), join(to, file), { recursive: true })
}
