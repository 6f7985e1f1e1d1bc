/**
 * Writes the hash of every file that a page loads without a bundler into dist/integrity.json, as the attribute
 * `integrity` takes it, and prints it with what the file weighs. Run by `npm run build`, after the modules.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = join(import.meta.dirname, '../dist')

const filesIn = (folder) =>
  readdirSync(join(DIST, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`)
    .toSorted()

const files = ['cdn.js', ...filesIn('cdn'), ...filesIn('browser')].map((name) => {
  const content = readFileSync(join(DIST, name))
  const hash = createHash('sha384').update(content).digest('base64')
  return { name, integrity: `sha384-${hash}`, kilobytes: (gzipSync(content).length / 1000).toFixed(1) }
})

for (const { name, integrity, kilobytes } of files)
  console.log(`${name.padEnd(36)} ${kilobytes.padStart(6)} kB gzipped  ${integrity}`)

const hashes = Object.fromEntries(files.map(({ name, integrity }) => [name, integrity]))
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`)
