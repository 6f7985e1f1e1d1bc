// The program as a process: exit codes, streams, pipes.
import { exampleProfile, soundProfile } from '@gdpr-script/test-utils'
import { spawn, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { COMMANDS } from '../src/commands.js'
import { run } from './fake-io.js'
import { writeProgram } from './program-file.js'
import { folderWith } from './temporary-folder.js'

let program: Awaited<ReturnType<typeof writeProgram>>
beforeAll(async () => {
  program = await writeProgram()
})
afterAll(() => program.remove())

const SOUND = soundProfile()
const DAY = ['--today', '2026-11-24']

function gdprScript(words: readonly string[], { cwd = folderWith({}), input = '' } = {}) {
  const { PATH } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [program.file, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    env: { PATH },
  })
  return { code: status, stdout, stderr }
}

test('says its version', () => {
  expect(gdprScript(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

describe('exit codes', () => {
  const files = {
    'sound.json': SOUND,
    'faulty.json': soundProfile({ '/retention': undefined }),
    'broken.json': '{',
  }
  test.each([
    [0, ['check', 'sound.json', ...DAY]],
    [1, ['check', 'faulty.json', ...DAY]],
    [2, ['check', 'broken.json', ...DAY]],
    [2, ['check', 'none.json', ...DAY]],
    [0, ['cover', 'sound.json']],
    [0, ['render', 'sound.json', '--script', 'source']],
    [2, ['render', 'sound.json', '--script', 'nothing']],
    [2, ['render', 'broken.json', '--script', 'source']],
    [0, ['message', 'sound.json', '--kind', 'rights-contact', '--channel', 'sms']],
    [0, ['print', 'sound.json', ...DAY]],
    [0, ['diff', 'sound.json', 'sound.json']],
    [1, ['diff', 'sound.json', 'faulty.json']],
    [2, ['diff', 'sound.json', 'broken.json']],
    [0, ['schema']],
    [0, ['init', '--name', 'A', '--country', 'SE']],
    [2, ['init']],
    [2, ['nothing']],
    [2, []],
    [0, ['--help']],
    [0, ['check', '--help']],
  ] as const)('%i: %j', (code, words) => {
    expect(gdprScript(words, { cwd: folderWith(files) }).code).toBe(code)
  })
})

test('says the same as in this process', async () => {
  const cwd = folderWith({ 'p.json': exampleProfile('fjallvind-energi') })
  for (const words of [
    ['check', 'p.json', '--format', 'sarif', ...DAY],
    ['print', 'p.json', ...DAY],
    ['render', 'p.json', '--script', 'purchase', '--layer', 'full'],
  ])
    expect(gdprScript(words, { cwd })).toEqual(await run(words, { cwd }))
})

test('reads standard input', () => {
  const input = `${JSON.stringify(SOUND)}\n`.repeat(3)
  expect(gdprScript(['check', '-', ...DAY], { input })).toEqual({
    code: 0,
    stdout: '3 profiles: 0 errors, 0 warnings, 0 notes.\n',
    stderr: '',
  })
})

test('ends in peace where the reader has seen enough', async () => {
  const child = spawn(process.execPath, [program.file, 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

describe('help', () => {
  test('lists every command', () => {
    const { stdout } = gdprScript(['--help'])
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name} `)
  })

  test.each(COMMANDS)(
    'of $name names every option, exit code and example',
    ({ name, options, exits, examples }) => {
      const { code, stdout } = gdprScript([name, '--help'])
      expect(code).toBe(0)
      for (const { flags } of options) expect(stdout).toContain(flags)
      for (const [exit, meaning] of Object.entries(exits)) expect(stdout).toContain(`${exit}  ${meaning}`)
      for (const { line } of examples) expect(stdout).toContain(line)
    },
  )
})
