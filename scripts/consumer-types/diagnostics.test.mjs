import { describe, expect, it } from 'vitest'
import { diagnosticsIn } from './diagnostics.mjs'

describe('diagnosticsIn', () => {
  it.each([
    ['tsc', "src/a.tsx(4,28): error TS2322: Type 'a' is not 'b'.\n  Property 'c' does not exist."],
    [
      'ngc',
      "\u001b[96msrc/a.tsx\u001b[0m:\u001b[93m4\u001b[0m:28 - \u001b[91merror\u001b[0m TS2322: Type 'a' is not 'b'.\n\n4   code\n",
    ],
    [
      'svelte-check',
      `17 START "/x"\n17 ${JSON.stringify({ type: 'ERROR', filename: 'src/a.tsx', start: { line: 3, character: 27 }, message: "Type 'a' is not 'b'.\nmore", code: 2322, source: 'ts' })}\n17 COMPLETED 1 FILES`,
    ],
  ])('reads %s', (_, output) => {
    expect(diagnosticsIn(output)).toEqual([
      { file: 'src/a.tsx', line: 4, text: "TS2322: Type 'a' is not 'b'." },
    ])
  })

  it('reads what is about no place', () => {
    expect(diagnosticsIn("error TS5023: Unknown compiler option 'x'.")).toEqual([
      { file: '', line: 0, text: "TS5023: Unknown compiler option 'x'." },
    ])
  })

  it('keeps the name that a compiler gives its own findings', () => {
    const found = {
      filename: 'a.svelte',
      start: { line: 0, character: 0 },
      message: 'No',
      code: 'mixed_syntax',
    }
    expect(diagnosticsIn(`17 ${JSON.stringify(found)}`)).toEqual([
      { file: 'a.svelte', line: 1, text: 'mixed_syntax: No' },
    ])
  })

  it('reads nothing where there is nothing', () => {
    expect(diagnosticsIn('All is well.\n')).toEqual([])
  })
})
