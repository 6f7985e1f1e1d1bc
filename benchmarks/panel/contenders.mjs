import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const react = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('react/package.json')), 'utf8'),
).version

/** Who is compared, in the order of their turns. The first is what the others are measured against. */
export const CONTENDERS = [
  { name: 'byHand', title: 'by hand' },
  { name: 'react', title: `React ${react}` },
  { name: 'panel', title: 'panel' },
]
