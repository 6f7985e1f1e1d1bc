/** Sets up the project of a consumer outside of this repository, and compiles in it. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { outsideEnvironment } from '../consumers/outside.mjs'
import { installProject } from '../consumers/project.mjs'
import { run } from '../run.mjs'

const PROJECTS = join(import.meta.dirname, 'projects')

/**
 * Installs what a consumer has, and lays its files beside it.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {import('../consumers/pack.mjs').Tarballs} tarballs
 * @param {string} folder made where it is not there
 * @throws {Error} with what npm said
 */
export async function setUp({ project, packages, writes = {} }, tarballs, folder) {
  const own = Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`])
  const dependencies = { ...packages, ...Object.fromEntries(own) }
  mkdirSync(folder, { recursive: true })
  cpSync(join(PROJECTS, project), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await installProject(folder)
  for (const [name, text] of Object.entries(writes))
    writeFileSync(
      join(folder, name),
      text((path) => readFileSync(join(folder, 'node_modules', path), 'utf8')),
    )
}

/**
 * Compiles once, with the compiler that the project has.
 *
 * @param {string} command
 * @param {object} tsconfig
 * @param {string} folder
 */
export function compile(command, tsconfig, folder) {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig, null, 2))
  const outside = outsideEnvironment()
  const path = [join(folder, 'node_modules', '.bin'), outside.PATH].join(delimiter)
  return run(command, { ...outside, PATH: path }, folder)
}
