/**
 * Checks that everything a package exports is there, and that it loads in plain Node without throwing: a server that
 * renders a page imports the element too. A command has to start, and to know its version.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { entriesOf, PACKAGES } from './packages.mjs'

/** Registers as it loads, so it is for a page alone. */
const PAGE_ONLY = new Set(['@gdpr-script/element/cdn'])

/** Hold types, and nothing that runs. */
const TYPES_ONLY = new Set(['@gdpr-script/element/svelte', '@gdpr-script/element/vue'])

async function faultsOf(manifest) {
  const found = await Promise.all(entriesOf(manifest).map((entry) => faultsOfEntry(manifest.folder, entry)))
  return found.flat()
}

async function faultsOfEntry(folder, { entry, target, isCode }) {
  const files = isCode ? Object.values(target) : [target]
  const absent = files
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => `${entry}: ${file} is missing`)
  if (absent.length > 0 || !isCode || PAGE_ONLY.has(entry)) return absent
  return importFault(entry, join(folder, target.default))
}

async function importFault(entry, file) {
  try {
    const names = Object.keys(await import(entry))
    const own = Object.keys(await import(pathToFileURL(file).href))
    if (TYPES_ONLY.has(entry)) return names.length === 0 ? [] : [`${entry} exports more than types`]
    if (names.length === 0 && !readFileSync(file, 'utf8').includes('define'))
      return [`${entry} exports nothing`]
    return names.join() === own.join() ? [] : [`${entry} does not lead to ${file}`]
  } catch (error) {
    return [`${entry} does not load in Node: ${error instanceof Error ? error.message : error}`]
  }
}

function commandFaults({ folder, version, bin = {} }) {
  return Object.entries(bin).flatMap(([command, file]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file), '--version'], {
      encoding: 'utf8',
    })
    return status === 0 && stdout.trim() === version ? [] : [`${command} does not start: ${stderr || stdout}`]
  })
}

const entryFaults = (await Promise.all(PACKAGES.map(faultsOf))).flat()
const faults = [...entryFaults, ...PACKAGES.flatMap(commandFaults)]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
