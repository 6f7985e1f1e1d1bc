/** A copy of what is released, in which versions can be tried and packages packed: the tree itself stays as it is. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const LEFT_OUT = new Set(['node_modules', '.cache', 'test'])
const ROOT_FILES = ['package.json', 'LICENSE', '.changeset', '.prettierrc.json']

const temporary = []

/** Removes what `temporaryFolder` and `stageRelease` have made. It is also done when the process ends. */
export function removeTemporaryFolders() {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true })
}

process.once('exit', removeTemporaryFolders)

/**
 * Makes an empty folder for the time being. Its path holds no link, so that it can be compared with others.
 *
 * @param {string} name what it is for
 */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)))
  temporary.push(folder)
  return folder
}

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
