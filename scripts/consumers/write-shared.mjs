/**
 * Writes into every example what all of them share: the versions of the packages, and the profile. Each folder then runs
 * alone. Part of `npm run generate`.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGES } from '../packages.mjs'
import { ROOT } from '../run.mjs'
import { readStacks } from './stacks.mjs'

const PROFILE = join(ROOT, 'examples', 'profiles', 'fjallvind-energi.json')

/** The text of a manifest with the versions that the packages have now. */
function withVersions(text) {
  return PACKAGES.reduce(
    (sofar, { name, version }) =>
      sofar.replaceAll(new RegExp(`("${name}": )"[^"]*"`, 'g'), `$1"^${version}"`),
    text,
  )
}

for (const { name, profile } of await readStacks()) {
  const manifest = join(ROOT, 'examples', name, 'package.json')
  writeFileSync(manifest, withVersions(readFileSync(manifest, 'utf8')))
  copyFileSync(PROFILE, join(ROOT, 'examples', name, profile))
}
