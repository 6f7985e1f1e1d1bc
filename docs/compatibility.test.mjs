// What the page on compatibility promises is what the packages say.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROFILE_ERROR_CODES } from '../packages/core/src/profile/profile-error.js'
import { PACKAGES } from '../scripts/packages.mjs'
import { ROOT } from '../scripts/run.mjs'

const PAGE = readFileSync(join(ROOT, 'docs/concepts/compatibility.md'), 'utf8')
const sectionOf = (heading) => PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
const codeIn = (text) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code)
const rowOf = (first) => sectionOf('Where it runs').match(new RegExp(`^\\| ${first} .*$`, 'm'))?.[0] ?? ''

it('names every entry of every package, and none that is not there', () => {
  const named = codeIn(sectionOf('Entries'))
  const exported = PACKAGES.flatMap(({ name, exports }) =>
    Object.keys(exports).map((path) => join(name, path)),
  )
  const entries = exported.filter((entry) => !entry.endsWith('/package.json'))
  expect(entries.filter((entry) => !named.includes(entry))).toEqual([])
  const packages = PACKAGES.map(({ name }) => name)
  const invented = named.filter((code) => code.startsWith('@gdpr-script/') && !packages.includes(code))
  expect(invented.filter((code) => !entries.includes(code))).toEqual([])
  expect(packages.filter((name) => !named.includes(name))).toEqual([])
  expect(PACKAGES.filter(({ exports }) => !('./package.json' in exports))).toEqual([])
})

it('names every command', () => {
  const commands = PACKAGES.flatMap(({ bin = {} }) => Object.keys(bin))
  expect(commands.length).toBeGreaterThan(0)
  expect(commands.filter((command) => !codeIn(sectionOf('Entries')).includes(command))).toEqual([])
})

it('asks for the Node that the packages ask for', () => {
  for (const { name, engines } of PACKAGES) expect(codeIn(rowOf('Node')), name).toEqual([engines.node])
})

it('asks for the React that the package asks for', () => {
  const { peerDependencies } = PACKAGES.find(({ name }) => name === '@gdpr-script/react') ?? {}
  expect(codeIn(rowOf('React')).map((code) => code.replaceAll('\\|', '|'))).toEqual([
    peerDependencies.react,
    peerDependencies['@types/react'],
  ])
})

it('names every code of ProfileError', () => {
  const line = PAGE.split('\n').find((text) => text.includes('`ProfileError` (')) ?? ''
  const inBrackets = /\(([^)]*)\)/.exec(line)?.[1] ?? ''
  expect(codeIn(inBrackets).toSorted()).toEqual([...PROFILE_ERROR_CODES].toSorted())
})

it('says that nothing is deprecated as long as nothing is', () => {
  const sources = PACKAGES.flatMap(({ folder }) =>
    readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, 'src', file)),
  )
  const deprecated = sources.filter((file) => readFileSync(file, 'utf8').includes('* @deprecated'))
  expect(PAGE.includes('Nothing is deprecated today.')).toBe(deprecated.length === 0)
})

it('shows no address that moves on by itself', () => {
  const pages = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })]
    .filter((file) => file.endsWith('.md'))
    .map((file) => (file === 'README.md' ? file : join('docs', file)))
  const moving =
    /(?<!node_modules\/)@gdpr-script\/[a-z-]+(?:@(?:latest|next|[\^~]|\d+(?!\.\d+\.\d+)\b)|\/dist\/cdn\.js)/
  expect(pages.filter((file) => moving.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
})
