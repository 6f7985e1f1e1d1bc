// What the documentation shows has to be true: links lead somewhere, profiles parse, tables are complete.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseProfile, renderScript, safeParseProfile, toText } from '@gdpr-script/core'
import { VALUES } from '../packages/core/src/clauses/values.js'
import { CONSUMERS } from '../scripts/consumer-types/consumers.mjs'
import { LAYERS } from '../scripts/lint/layers.mjs'

const ROOT = resolve(import.meta.dirname, '..')

const pagesIn = (folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))

const rootPages = readdirSync(ROOT).filter((name) => name.endsWith('.md'))
const PAGES = [...rootPages, ...pagesIn('docs')]

const read = (page) => readFileSync(join(ROOT, page), 'utf8')
const withoutCode = (text) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
const linksOf = (page) =>
  [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target)
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')
const anchorsOf = (page) => [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading))

describe.each(PAGES)('%s', (page) => {
  it('links to pages that exist', () => {
    const inner = linksOf(page).filter((target) => !/^(https?:|mailto:)/.test(target))
    const broken = inner.filter((target) => {
      const [path, anchor] = target.split('#')
      const file = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path))
      if (!existsSync(join(ROOT, file))) return true
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('links over https', () => {
    expect(linksOf(page).filter((target) => target.startsWith('http:'))).toEqual([])
  })
})

const snippetsOf = (page, language) =>
  [...read(page).matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, tag]) => tag === language)
    .map(([, , code]) => code)

const issuesOf = (profile) => {
  const result = safeParseProfile(profile)
  return result.success ? [] : result.error.issues
}

describe('profiles in the guides', () => {
  const guide = 'docs/guides/writing-a-profile.md'
  const [smallest, ...pieces] = snippetsOf(guide, 'json').map((code) => JSON.parse(code))
  const contacts = Object.assign({}, ...pieces.map((piece) => piece.contacts ?? {}))

  it('shows a smallest profile that is accepted', () => {
    expect(issuesOf(smallest)).toEqual([])
  })

  it.each(pieces.map((piece) => [Object.keys(piece).join(', '), piece]))(
    'shows %s as it is accepted',
    (_, piece) => {
      expect(issuesOf({ ...smallest, contacts, ...piece })).toEqual([])
    },
  )

  it('shows pieces that fit together', () => {
    expect(issuesOf(Object.assign({}, smallest, ...pieces))).toEqual([])
  })

  it.each(snippetsOf('docs/guides/wording.md', 'json').map((code) => [code]))(
    'shows wording as accepted: %s',
    (code) => {
      expect(issuesOf({ ...smallest, ...JSON.parse(code) })).toEqual([])
    },
  )
})

it('gets the answer that the first page shows', () => {
  const page = 'docs/getting-started.md'
  const profile = parseProfile(JSON.parse(snippetsOf(page, 'json')[0]))
  const [shown] = snippetsOf(page, 'text')
  expect(`${toText(renderScript(profile, 'source', { locale: 'en' }))}\n`).toBe(shown)
})

describe('the guide to types', () => {
  const projects = 'scripts/consumer-types/projects'
  const refused = CONSUMERS.flatMap(({ project, runs }) =>
    runs.flatMap(({ wrong = {} }) => Object.keys(wrong).map((name) => join(projects, project, name))),
  )
  const right = readdirSync(join(ROOT, projects), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !refused.includes(file))
    .map(read)
  const shown = [...read('docs/guides/types.md').matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, code]) => code)

  it.each(shown.map((code) => [code]))('shows what is compiled: %s', (code) => {
    expect(right).toContain(code)
  })
})

it('lists every value that wording may use', () => {
  const table = read('docs/guides/wording.md').split('## Values')[1].split('\n## ')[0]
  const cells = [...table.matchAll(/^\| (`[^|]+?)\|/gm)].map(([, cell]) => cell)
  const listed = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(listed.toSorted()).toEqual(Object.keys(VALUES).toSorted())
})

it('gives every dependency a row', () => {
  const manifests = ['.', ...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`)]
  const names = manifests.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))
    return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    )
  })
  const decision = read('docs/decisions/0005-dependencies.md')
  const outside = [...new Set(names)].filter((name) => !name.startsWith('@gdpr-script/'))
  expect(outside.filter((name) => !decision.includes(`\`${name}\``))).toEqual([])
})

it('shows the layers that the linter holds', () => {
  const folders = readdirSync(join(ROOT, 'packages/core/src'))
  const built = LAYERS.filter(({ name }) => folders.includes(name))
  const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `([\w-]+)` *\| (.+)\|$/gm)]
  const shown = new Map(
    rows.map(([, folder, cell]) => [folder, [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name)]),
  )
  const outside = ['messageformat']
  for (const { name, may } of built) {
    const listed = shown.get(name)?.filter((folder) => !outside.includes(folder))
    expect(listed?.toSorted(), name).toEqual(Object.keys(may).toSorted())
  }
})

it('names tests that are there for every row of WCAG', () => {
  const rows = [...read('docs/guides/accessibility.md').matchAll(/^\| \d\.\d.*\| `([\w.-]+)`: "(.+)" *\|$/gm)]
  expect(rows.length).toBeGreaterThan(20)
  const missing = rows.filter(([, file, name]) => {
    const path = join(ROOT, 'packages/element/src', file)
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${name}'`)
  })
  expect(missing.map(([row]) => row)).toEqual([])
})
