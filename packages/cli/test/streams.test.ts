// Standard input and NDJSON: what is taken for what, and what happens to a broken line.
import { soundProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { run } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

const SOUND = JSON.stringify(soundProfile())
const PRETTY = JSON.stringify(soundProfile(), null, 2)

interface Row {
  line: number | null
  isUsable: boolean
}

const rowsOf = (stdout: string): Row[] =>
  (JSON.parse(stdout) as { profiles: Row[] }).profiles.map(({ line, isUsable }) => ({ line, isUsable }))

const checkStdin = async (stdin: string | string[], ...words: string[]) => {
  const { code, stdout } = await run(['check', '-', '--format', 'json', ...words], { stdin })
  return { code, rows: rowsOf(stdout) }
}

const whole = { code: 0, rows: [{ line: null, isUsable: true }] }
const lines = (code: number, ...rows: [line: number, isUsable: boolean][]) => ({
  code,
  rows: rows.map(([line, isUsable]) => ({ line, isUsable })),
})

describe('standard input', () => {
  test.each([
    ['one profile on one line', SOUND, whole],
    ['one profile on one line, ended', `${SOUND}\n`, whole],
    ['one profile on one line among blank ones', `\n\n${SOUND}\n \n`, whole],
    ['one profile over many lines', PRETTY, whole],
    ['two profiles', `${SOUND}\n${SOUND}`, lines(0, [1, true], [2, true])],
    ['profiles and blank lines', `\n${SOUND}\r\n\n${SOUND}\n`, lines(0, [2, true], [4, true])],
    ['a broken first line', `{oops\n${SOUND}\n${SOUND}`, lines(2, [1, false], [2, true], [3, true])],
    ['a broken last line', `${SOUND}\n${SOUND}\n{`, lines(2, [1, true], [2, true], [3, false])],
  ])('%s', async (_, stdin, expected) => {
    expect(await checkStdin(stdin)).toEqual(expected)
    // However it comes in.
    const pieces = stdin.match(/[^]{1,1000}/g) ?? []
    expect(await checkStdin(pieces)).toEqual(expected)
  })

  test('nothing at all is no profile', async () => {
    expect(await checkStdin('')).toEqual({ code: 2, rows: [{ line: null, isUsable: false }] })
    expect(await checkStdin('', '--ndjson')).toEqual({ code: 2, rows: [{ line: null, isUsable: false }] })
  })

  test('--ndjson says so where the first lines do not', async () => {
    const stdin = `{\n{\n${SOUND}`
    expect(await checkStdin(stdin)).toEqual({ code: 2, rows: [{ line: null, isUsable: false }] })
    expect(await checkStdin(stdin, '--ndjson')).toEqual(lines(2, [1, false], [2, false], [3, true]))
  })

  test('more than is allowed is not read to the end', async () => {
    let pulled = 0
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        pulled += 1
        yield await Promise.resolve('x'.repeat(64 * 1024))
      }
    }
    const { code, stdout } = await run(['check', '-'], { stdin: endless() })
    expect(code).toBe(2)
    expect(stdout).toContain('more here than 256 KiB')
    expect(pulled).toBeLessThan(20)
  })
})

describe('a broken line', () => {
  const many = [SOUND, '{', SOUND, 'x'.repeat(300 * 1024), SOUND].join('\n')

  test('is told with its number, and the others go on', async () => {
    const { code, stdout } = await run(['check', 'many.ndjson'], { cwd: folderWith({ 'many.ndjson': many }) })
    expect(code).toBe(2)
    expect(stdout).toContain('many.ndjson:2\n')
    expect(stdout).toContain('many.ndjson:4\n')
    expect(stdout).toContain('3 profiles: 0 errors, 0 warnings, 0 notes, 2 inputs that cannot be used.')
  })

  test('ends the run with --no-keep-going', async () => {
    const { code, stdout } = await run(['check', 'many.ndjson', '--no-keep-going'], {
      cwd: folderWith({ 'many.ndjson': many }),
    })
    expect(code).toBe(2)
    expect(stdout).toContain('1 profile: 0 errors, 0 warnings, 0 notes, 1 input that cannot be used.')
  })
})

describe('progress', () => {
  const many = `${SOUND}\n`.repeat(120)

  test('is told on a terminal, and taken away', async () => {
    const { stdout, stderr } = await run(['check', '-'], { stdin: many, terminals: ['stderr'] })
    expect(stderr).toContain('50 profiles so far')
    expect(stderr).toContain('100 profiles so far')
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true)
    expect(stdout).toBe('120 profiles: 0 errors, 0 warnings, 0 notes.\n')
  })

  test('is not told elsewhere', async () => {
    expect((await run(['check', '-'], { stdin: many })).stderr).toBe('')
  })
})
