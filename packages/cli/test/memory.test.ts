// Thousands of profiles pass through one process in the memory of one.
import { exampleProfile, minimalProfile } from '@gdpr-script/test-utils'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { fakeIo } from './fake-io.js'
import { runCli } from '../src/run-cli.js'

/** How many profiles, and how often the memory is looked at. */
const COUNTS = { text: 10_000, json: 3_000, sarif: 3_000 }
const LOOKS = 10
const BROKEN = 777
/** Every so many profiles is a full one; the others state little, so that the test ends while somebody is looking. */
const FULL_EVERY = 50
const MEGABYTE = 2 ** 20

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const FULL = exampleProfile('fjallvind-energi')

/** Profiles as a line each, none the same, and the memory in use when each tenth of them has been asked for. */
async function* linesAnd(memory: number[], count: number): AsyncGenerator<string> {
  for (let number = 1; number <= count; number++) {
    if (number % (count / LOOKS) === 0) {
      collectGarbage()
      memory.push(process.memoryUsage().heapUsed)
    }
    const profile = number % FULL_EVERY === 0 ? FULL : minimalProfile()
    const line = JSON.stringify({ ...profile, id: `profile-${number}` })
    yield await Promise.resolve(`${number === BROKEN ? line.slice(0, -1) : line}\n`)
  }
}

const ENDS = {
  text: '9999 profiles',
  json: '"profiles":2999',
  sarif: '"executionSuccessful":false',
}

test.each(['text', 'json', 'sarif'] as const)(
  'check of thousands, as %s, keeps memory flat',
  async (format) => {
    const count = COUNTS[format]
    const memory: number[] = []
    const { io } = fakeIo({ stdin: linesAnd(memory, count) })
    let bytes = 0
    let tail = ''
    io.stdout.write = (chunk: string) => {
      bytes += chunk.length
      tail = (tail + chunk).slice(-100_000)
      return true
    }
    expect(await runCli(['check', '-', '--format', format], io)).toBe(2)
    expect(tail).toContain(ENDS[format])
    expect(memory).toHaveLength(LOOKS)
    const [, second = 0, ...later] = memory
    const grown = Math.max(...later) - second
    // What was written in the meantime is many times what may stay.
    expect(bytes).toBeGreaterThan(10 * MEGABYTE)
    expect(grown).toBeLessThan(4 * MEGABYTE)
  },
)
