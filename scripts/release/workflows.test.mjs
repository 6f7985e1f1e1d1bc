// The workflows let nobody else into what is released.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../run.mjs'
import { workflowFaults } from './workflows.mjs'

const FOLDER = join(ROOT, '.github', 'workflows')
const WORKFLOWS = readdirSync(FOLDER).filter((file) => /\.ya?ml$/.test(file))
const read = (file) => readFileSync(join(FOLDER, file), 'utf8')

it.each(WORKFLOWS)('%s is sound', (file) => {
  expect(workflowFaults(read(file))).toEqual([])
})

describe('planted faults', () => {
  const sound = `
name: Sound
on: [push]
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    environment: release
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts
`.replace('on: [push]', 'on:\n  push:')

  it('finds none where there are none', () => {
    expect(workflowFaults(sound)).toEqual([])
  })

  /** @type {[string, string, RegExp][]} */
  const FAULTS = [
    ['@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0', '@v5', /not pinned/],
    [' # v5.0.0', '', /not pinned/],
    ['@08c6903cd8c0fde910a37f88322edcfb5dd907a8', '@08c6903', /not pinned/],
    ['\npermissions: {}', '', /as a whole/],
    ['\npermissions: {}', '\npermissions: read-all', /as a whole/],
    ['  push:', '  pull_request_target:', /pull request run with our permissions/],
    ['  push:', '  workflow_run:', /pull request run with our permissions/],
    ['    timeout-minutes: 5\n', '', /timeout-minutes/],
    ['    permissions:\n      contents: read\n      id-token: write\n', '', /does not say its permissions/],
    ['--ignore-scripts', '', /runs the scripts of dependencies/],
    ['          persist-credentials: false', '          fetch-depth: 0', /keeps the credentials/],
    ['contents: read', 'contents: write', /runs dependencies where it may write/],
    ['    environment: release\n', '', /without an environment/],
    ['npm ci --ignore-scripts', 'echo "${{ github.event.pull_request.title }}"', /text of others/],
    ['npm ci --ignore-scripts', 'echo "${{ github.head_ref }}"', /text of others/],
    ['npm ci --ignore-scripts', 'echo "${{ secrets.A }}"', /uses a secret/],
    ['npm ci --ignore-scripts', 'NPM_TOKEN=a npm run release', /uses a secret/],
  ]

  it.each(FAULTS)('finds "%s" as "%s"', (from, to, fault) => {
    expect(sound).toContain(from)
    expect(workflowFaults(sound.replace(from, to))).toEqual([expect.stringMatching(fault)])
  })
})

describe('the release', () => {
  const { on: triggers, jobs } = parse(read('release.yml'))
  const commandsOf = (job) => job.steps.map(({ run }) => run).filter(Boolean)
  const reachedFrom = (name) => [name, ...[jobs[name].needs ?? []].flat().flatMap(reachedFrom)]

  it('is started by hand', () => {
    expect(Object.keys(triggers)).toEqual(['workflow_dispatch'])
  })

  it('runs on main alone, after everything has passed', () => {
    for (const name of Object.keys(jobs)) {
      const before = reachedFrom(name).map((one) => jobs[one])
      expect(
        before.some((job) => job.if === "github.ref == 'refs/heads/main'"),
        name,
      ).toBe(true)
      expect(before.flatMap(commandsOf), name).toContain('npm test')
    }
  })

  it('publishes through the script alone, which reads the packages', () => {
    const mayPublish = Object.values(jobs).filter(({ permissions }) => permissions['id-token'] === 'write')
    expect(mayPublish.map(commandsOf)).toEqual([['npm ci --ignore-scripts', 'npm run release']])
  })
})
