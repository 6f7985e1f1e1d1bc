/** What each file weighs that a page fetches without a bundler, by its name without the hash. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../run.mjs'

const DIST = join(ROOT, 'packages/element/dist')

/** "browser/rules-Blm-Bwpa.js" is "browser/rules". */
const withoutHash = (file) => file.replace(/(?:-[\w-]{8})?\.js$/, '')

/**
 * Weighs cdn.js, the files beside it and those of `browser/`, gzipped.
 *
 * @returns {ReadonlyMap<string, number>} bytes by name
 */
export function weighPageFiles() {
  const lazy = ['cdn', 'browser'].flatMap((folder) =>
    readdirSync(join(DIST, folder)).map((file) => `${folder}/${file}`),
  )
  const files = ['cdn.js', ...lazy].filter((file) => file.endsWith('.js'))
  return new Map(
    files.map((file) => [withoutHash(file), gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length]),
  )
}
