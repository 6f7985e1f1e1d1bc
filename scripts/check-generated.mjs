/** Runs every generator and fails where that changes a file: a generated file is committed as generated. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

const NOT_SOURCE = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache'])

function digests() {
  const files = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => filesOf('', entry))
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(ROOT, file)))
        .digest('hex'),
    ]),
  )
}

function filesOf(folder, entry) {
  const path = join(folder, entry.name)
  if (NOT_SOURCE.has(entry.name)) return []
  if (!entry.isDirectory()) return entry.isFile() ? [path] : []
  return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((inner) => filesOf(path, inner))
}

const before = digests()
const { ok, output } = await run('npm run --silent generate')
const stale = [...digests()].filter(([file, digest]) => before.get(file) !== digest).map(([file]) => file)

if (!ok) console.error(output)
for (const file of stale)
  console.error(`${file} was out of date. It is written anew: look at it and commit it.`)
process.exitCode = ok && stale.length === 0 ? 0 : 1
