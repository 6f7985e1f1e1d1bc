import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../src/profiles/split-lines.js'

async function split(chunks: readonly Uint8Array[], limit: number) {
  const lines: (string | null)[] = []
  let number = 0
  for await (const line of splitLines(chunks, limit)) {
    expect(line.number).toBe(++number)
    lines.push(line.bytes === null ? null : line.bytes.toString('utf8'))
  }
  return lines
}

const cutUp = (text: string, cuts: readonly number[]): Uint8Array[] => {
  const bytes = Buffer.from(text)
  const places = [
    0,
    ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other),
    bytes.length,
  ]
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end))
}

test('gives the lines of a text, however it is cut up', async () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '😀', '\r', ' ') }))
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.nat(200)),
      fc.integer({ min: 0, max: 12 }),
      async (given, cuts, limit) => {
        const text = given.join('\n')
        const expected = text.split('\n').map((line) => (Buffer.byteLength(line) > limit ? null : line))
        // What ends with a line feed has no line after it.
        if (expected.at(-1) === '') expected.pop()
        expect(await split(cutUp(text, cuts), limit)).toEqual(expected)
      },
    ),
  )
})
