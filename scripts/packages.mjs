/** The packages that are published, read from their manifests. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.mjs'

/** One entry for each public package: where it lies, its name and what it exports. */
export const PACKAGES = readdirSync(join(ROOT, 'packages'))
  .map((folder) => join(ROOT, 'packages', folder))
  .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
  .filter((manifest) => !manifest.private)
