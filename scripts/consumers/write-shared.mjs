/**
 * Writes into every example what all of them share: the versions of the packages, and the profile. Each folder then runs
 * alone. Part of `npm run generate`.
 */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { updatePins } from '../release/pinned-versions.mjs'
import { ROOT } from '../run.mjs'
import { readStacks } from './stacks.mjs'

const PROFILE = join(ROOT, 'examples', 'profiles', 'fjallvind-energi.json')

updatePins(ROOT)
for (const { name, profile } of await readStacks())
  copyFileSync(PROFILE, join(ROOT, 'examples', name, profile))
