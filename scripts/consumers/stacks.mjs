/** Reads the table of stacks: one file in `stacks/` is one row, called what its folder in `examples/` is called. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = join(import.meta.dirname, 'stacks')

/**
 * Reads the rows, in the order of their names.
 *
 * @param {readonly string[]} [names] which ones; absent or empty = all
 * @returns {Promise<import('./stack.mjs').Stack[]>}
 * @throws {Error} where a name is no stack
 */
export async function readStacks(names = []) {
  const known = readdirSync(FOLDER)
    .map((file) => basename(file, '.mjs'))
    .toSorted()
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new Error(`No stack is called ${unknown.join(', ')}. The stacks: ${known.join(', ')}.`)
  return Promise.all(known.filter((name) => names.length === 0 || names.includes(name)).map(readStack))
}

async function readStack(name) {
  const { stack } = await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href)
  return { ...stack, name }
}
