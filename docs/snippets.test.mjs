// The code in the guides stands in the examples, which are installed, built and used by `scripts/consumers/run.mjs`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseProfileText, renderScript, toText } from '@gdpr-script/core'
import { POLICY } from '../examples/strict-csp/policy.mjs'
import { countEmbedLines, holdsCode, readSnippets } from '../scripts/consumers/guide-snippets.mjs'
import { readStacks } from '../scripts/consumers/stacks.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const CODE = ['js', 'jsx', 'ts', 'tsx', 'html', 'vue', 'svelte']

/** The guides of one stack each: all their code is from an example. Elsewhere only what says so. */
const OF_A_STACK = ['html', 'vite', 'node', 'react', 'next', 'vue', 'svelte', 'angular']

const read = (path) => readFileSync(join(ROOT, path), 'utf8')
const pages = [
  'docs/getting-started.md',
  ...readdirSync(join(ROOT, 'docs/guides')).map((name) => `docs/guides/${name}`),
]
const snippets = pages.flatMap((page) => readSnippets(read(page)).map((snippet) => ({ ...snippet, page })))
const stacks = await readStacks()

it.each(snippets.filter(({ from }) => from !== null))(
  '$page shows $from as it is: $code',
  ({ from, code }) => {
    expect(existsSync(join(ROOT, from)), `${from} is not there`).toBe(true)
    expect(holdsCode(read(from), code), `${from} has no such lines`).toBe(true)
  },
)

it.each(pages.filter((page) => [...OF_A_STACK, 'getting-started'].includes(basename(page, '.md'))))(
  '%s shows no other code',
  (page) => {
    const own = snippets.filter((snippet) => snippet.page === page && CODE.includes(snippet.language))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ from }) => from === null).map(({ code }) => code)).toEqual([])
  },
)

it('shows code of examples that are tried', () => {
  const tried = stacks.map(({ name }) => name)
  const shown = snippets.flatMap(({ from }) => (from === null ? [] : [from.split('/')[1]]))
  expect(shown.filter((name) => !tried.includes(name))).toEqual([])
})

it('shows what the example for Node prints', () => {
  const [answer] = snippets.filter(({ page, language }) => page.endsWith('/node.md') && language === 'text')
  const profile = parseProfileText(read('examples/node/profile.json'))
  const document = renderScript(profile, 'source', { locale: 'en', context: { sourceId: 'address-list' } })
  expect(answer?.code).toBe(`${toText(document)}\n`)
})

it('shows the policy that the strict example is served with', () => {
  const [policy] = read('docs/guides/csp.md').matchAll(/^Content-Security-Policy: (.+)$/gm)
  expect(policy?.[1]).toBe(POLICY)
})

describe('embedding takes few lines', () => {
  const counts = countEmbedLines()

  it.each(stacks.filter(({ embedLines }) => embedLines !== undefined))(
    '$name: at most $embedLines',
    ({ name, embedLines }) => {
      expect(counts.get(name)).toBeGreaterThan(0)
      expect(counts.get(name)).toBeLessThanOrEqual(embedLines)
    },
  )
})

describe('a guide', () => {
  it.each([
    ['where it stands further in', '  a\n    b\n\n  c\n', 'a\n  b\n\nc\n', true],
    ['where a line is missing', 'a\nb\nc\n', 'a\nc\n', false],
    ['where a line goes on', 'ab\n', 'a\n', false],
    ['where it stands less deep in one line', '  a\nb\n', 'a\nb\n', false],
  ])('finds its code in a file: %s', (_, text, code, holds) => {
    expect(holdsCode(text, code)).toBe(holds)
  })

  it('says from which file its code is', () => {
    const page = '<!-- from examples/a/b.js, embed -->\n\n```js\nlet a\n```\n\n```text\nno\n```\n'
    expect(readSnippets(page)).toEqual([
      { language: 'js', from: 'examples/a/b.js', isEmbed: true, code: 'let a\n' },
      { language: 'text', from: null, isEmbed: false, code: 'no\n' },
    ])
  })
})
