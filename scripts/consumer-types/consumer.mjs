/** Sets up the project of a consumer outside of this repository, and compiles in it. */
import { exec } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from '../run.mjs'

const PROJECTS = join(import.meta.dirname, 'projects')
const INSTALL = 'npm install --no-audit --no-fund --no-package-lock --ignore-scripts --prefer-offline'

/**
 * Resolves to how a command ended and what it said; never rejects.
 *
 * @param {string} command
 * @param {string} folder
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, folder) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  }
  return new Promise((resolve) => {
    exec(command, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}` || (error?.message ?? '') })
    })
  })
}

async function need(command, folder) {
  const { ok, output } = await run(command, folder)
  if (!ok) throw new Error(`${command}\n${output}`)
}

/**
 * Packs built packages into a folder.
 *
 * @param {readonly string[]} names
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} the tarballs by the package's name
 */
export async function pack(names, folder) {
  const workspaces = names.map((name) => `-w @gdpr-script/${name}`).join(' ')
  await need(`npm pack ${workspaces} --silent --pack-destination "${folder}"`, ROOT)
  return Object.fromEntries(names.map((name) => [name, join(folder, tarballName(name))]))
}

function tarballName(name) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'))
  return `gdpr-script-${name}-${version}.tgz`
}

/**
 * Installs what a consumer has, and lays its files beside it.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {Record<string, string>} tarballs
 * @param {string} folder made where it is not there
 * @throws {Error} with what npm said
 */
export async function setUp({ project, packages, writes = {} }, tarballs, folder) {
  const own = Object.entries(tarballs).map(([name, path]) => [`@gdpr-script/${name}`, `file:${path}`])
  const dependencies = { ...packages, ...Object.fromEntries(own) }
  mkdirSync(folder, { recursive: true })
  cpSync(join(PROJECTS, project), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await need(INSTALL, folder)
  for (const [name, text] of Object.entries(writes))
    writeFileSync(
      join(folder, name),
      text((path) => readFileSync(join(folder, 'node_modules', path), 'utf8')),
    )
}

/**
 * Compiles once.
 *
 * @param {string} command
 * @param {object} tsconfig
 * @param {string} folder
 */
export function compile(command, tsconfig, folder) {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig, null, 2))
  return run(command, folder)
}
