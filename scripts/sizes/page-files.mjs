/** What each file weighs that a page fetches without a bundler, by its name without the hash. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../run.mjs'

const DIST = join(ROOT, 'packages/element/dist')

/** "browser/rules-Blm-Bwpa.js" is "browser/rules". */
const withoutHash = (file) => file.replace(/(?:-[\w-]{8})?\.js$/, '')

/**
 * Weighs the files that the build lists with their hashes, gzipped.
 *
 * @returns {ReadonlyMap<string, number>} bytes by name
 */
export function weighPageFiles() {
  const hashes = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'))
  return new Map(
    Object.keys(hashes).map((file) => [
      withoutHash(file),
      gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
    ]),
  )
}
