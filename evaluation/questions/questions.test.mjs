// Whether there is enough said of everything to judge by. How well it is understood `npm run evaluate:questions` prints.
import { describe, expect, test } from 'vitest'
import { HALVES, NONE, readSaid, saidLanguages } from './read-said.mjs'

/** Fewest utterances of a script, and of talk that asks for nothing. */
const LEAST = { script: 60, none: 300 }
const SCRIPTS = 12
const RIGHTS = 8

const all = (tag) => HALVES.flatMap((half) => readSaid(tag, half))
const count = (said, isIt) => said.filter(({ means }) => isIt(means)).length

describe.each(saidLanguages())('%s', (tag) => {
  const said = all(tag)
  const meanings = [...new Set(said.map(({ means }) => means))]
  const scripts = [...new Set(meanings.map((means) => means.split(':')[0]))].filter(
    (script) => script !== NONE,
  )

  test('has every script and every right', () => {
    expect(scripts).toHaveLength(SCRIPTS)
    expect(meanings.filter((means) => means.startsWith('rights:'))).toHaveLength(RIGHTS)
  })

  test.each([...scripts])('has enough of %s', (script) => {
    expect(count(said, (means) => means.split(':')[0] === script)).toBeGreaterThanOrEqual(LEAST.script)
  })

  test('has enough that asks for nothing, and nothing twice', () => {
    expect(count(said, (means) => means === NONE)).toBeGreaterThanOrEqual(LEAST.none)
    expect(new Set(said.map(({ utterance }) => utterance.toLowerCase())).size).toBe(said.length)
  })

  test('is halved by lot: each half has about as much of everything', () => {
    for (const means of meanings) {
      const [one, two] = HALVES.map((half) => count(readSaid(tag, half), (name) => name === means))
      expect(Math.abs(one - two), means).toBeLessThanOrEqual(Math.ceil(said.length / 100))
    }
  })
})
