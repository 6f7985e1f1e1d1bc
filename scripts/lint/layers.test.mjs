import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { LAYERS, PACKAGES, TABLES } from './layers.mjs'
import { GLOBALS } from './syntax.mjs'

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // A planted file is in no project, so the rules that need types are put aside.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
})

/** The sentences that the linter gives for this text, were it this file. */
async function refused(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => /restricted/.test(ruleId ?? ''))
    .map(({ message }) => message)
}

const inLayer = (name) => `packages/core/src/${name}/planted.ts`
const value = (from) => `import { thing } from '${from}'\nexport const used = thing\n`
const type = (from) => `import type { Thing } from '${from}'\nexport type Used = Thing\n`
const pairs = LAYERS.flatMap((layer) =>
  LAYERS.filter((other) => other !== layer).map((other) => ({
    layer,
    from: layer.name,
    to: other.name,
    permission: layer.may[other.name],
  })),
)

describe('between the layers of core', () => {
  it.each(pairs.filter(({ permission }) => permission === 'value'))(
    '$from may import $to',
    async ({ from, to }) => {
      expect(await refused(inLayer(from), value(`../${to}/thing.js`))).toEqual([])
    },
  )

  it.each(pairs.filter(({ permission }) => permission === 'types'))(
    '$from takes only types from $to',
    async (pair) => {
      const { from, to, layer } = pair
      expect(await refused(inLayer(from), type(`../${to}/thing.js`))).toEqual([])
      const [sentence] = await refused(inLayer(from), value(`../${to}/thing.js`))
      expect(sentence).toContain(`${from} takes only types from ${to}: ${layer.because}`)
    },
  )

  it.each(pairs.filter(({ permission }) => permission === undefined))(
    '$from does not import $to',
    async (pair) => {
      const { from, to, layer } = pair
      for (const text of [
        value(`../${to}/thing.js`),
        value(`../../${to}/deep/thing.js`),
        type(`../${to}/thing.js`),
      ]) {
        const [sentence] = await refused(inLayer(from), text)
        expect(sentence).toContain(`${from} does not import ${to}: ${layer.because}`)
      }
    },
  )

  const files = LAYERS.flatMap((layer) =>
    Object.keys(layer.may)
      .filter((name) => name.includes('/'))
      .map((file) => ({ from: layer.name, file })),
  )
  it.each(files)('$from may import the one file $file', async ({ from, file }) => {
    expect(await refused(inLayer(from), value(`../${file}.js`))).toEqual([])
    expect(await refused(inLayer(from), value(`../${file}-not.js`))).toHaveLength(1)
  })

  it.each(LAYERS)('$name does not import the roots of core', async ({ name }) => {
    const [sentence] = await refused(inLayer(name), value('../index.js'))
    expect(sentence).toContain('table of contents')
  })
})

describe('packages', () => {
  const importable = { '^zod': 'zod/mini', '^mes': 'messageformat', '^(li': 'lit', '^nod': 'node:fs' }
  const rows = PACKAGES.map((row) => ({ ...row, name: importable[row.pattern.slice(0, 4)] }))

  it.each(rows)('$name is not imported by core at large', async ({ name, message }) => {
    for (const file of ['packages/core/src/planted.ts', inLayer('render')]) {
      const [sentence] = await refused(file, `import * as it from '${name}'\nexport const used = it\n`)
      expect(sentence).toContain(message)
    }
  })

  it.each(rows.filter(({ only }) => only))('$name is imported at $only', async ({ name, only = '' }) => {
    const file = only.replace('**', 'planted.ts')
    expect(await refused(file, `import * as it from '${name}'\nexport const used = it\n`)).toEqual([])
  })

  it.each([
    ["import { z } from 'zod/mini'\nexport const used = z\n", 'named imports keep the whole library'],
    ["import * as z from 'zod'\nexport const used = z\n", 'four times the size'],
  ])('profile imports zod/mini whole: %s', async (text, sentence) => {
    expect((await refused(inLayer('profile'), text)).join()).toContain(sentence)
  })
})

describe('tables', () => {
  const examples = TABLES.map((glob) =>
    glob
      .replace(/\{([^,}]+)[^}]*\}/, '$1')
      .replace('!(index)', 'planted')
      .replaceAll('*', 'planted'),
  )
  it.each(examples)('%s imports types only', async (file) => {
    const [sentence] = await refused(file, value('./thing.js'))
    expect(sentence).toContain('A table holds rows and imports types only')
    expect(await refused(file, type('./thing.js'))).toEqual([])
  })
})

describe('core is pure', () => {
  it.each(GLOBALS)('without $name', async ({ name, message }) => {
    const [sentence] = await refused(inLayer('render'), `export const used = ${name}\n`)
    expect(sentence).toContain(message)
  })

  it.each([
    ['Date.now()', 'no clock'],
    ['new Date()', 'no clock'],
    ['Date()', 'no clock'],
    ['Math.random()', 'no randomness'],
    ["new Intl.DisplayNames('sv', { type: 'region' })", 'Words never come from Intl'],
    ["(1.5).toLocaleString('sv')", 'Words never come from Intl'],
  ])('without %s', async (text, sentence) => {
    expect((await refused(inLayer('render'), `export const used = ${text}\n`)).join()).toContain(sentence)
    expect((await refused(inLayer('profile'), `export const used = ${text}\n`)).join()).toContain(sentence)
  })

  it('with a date that it is given', async () => {
    expect(await refused(inLayer('render'), 'export const used = (at: number) => new Date(at)\n')).toEqual([])
  })
})

describe('the language', () => {
  it.each([
    ['export enum Kind { A }', 'No enum'],
    ['export namespace Kind { export const a = 1 }', 'No namespace'],
    ['export class Kind { constructor(readonly a: string) {} }', 'No parameter properties'],
    ['declare const tag: ClassDecorator\n@tag export class Kind {}', 'No decorators'],
    ['export default 1', 'Named exports only'],
    ["export const a = new URL('a', import.meta.url).pathname", 'Use fileURLToPath'],
  ])('goes without %s', async (text, sentence) => {
    for (const file of [
      inLayer('render'),
      'packages/element/src/planted.ts',
      'packages/react/src/planted.ts',
    ])
      expect((await refused(file, `${text}\n`)).join()).toContain(sentence)
  })

  it('lets a framework that asks for a namespace have its types', async () => {
    const text =
      "declare module 'react' {\n  namespace JSX {\n    interface Elements { a: string }\n  }\n}\nexport {}\n"
    expect(await refused('packages/react/src/planted.ts', text)).toEqual([])
  })

  it('lets a locale be the default export of its index', async () => {
    expect(await refused('packages/core/src/locales/sv/index.ts', 'export default 1\n')).toEqual([])
  })
})

describe('the element', () => {
  const file = 'packages/element/src/planted.ts'

  it.each([
    ['@gdpr-script/core/profile', 'The parser is loaded when it is needed'],
    ['@gdpr-script/core/locales/sv', 'A language is loaded when it is needed'],
    ['@gdpr-script/core/read-profile', 'The parser is loaded when it is needed'],
    ['@gdpr-script/core', 'import from @gdpr-script/core/script'],
    ['@gdpr-script/core/base', 'import from @gdpr-script/core/script'],
    ['@gdpr-script/core/src/base.js', 'No deep imports'],
    ['lit/directives/unsafe-html.js', 'Text is never markup'],
    ['lit/directives/style-map.js', 'Text is never markup'],
  ])('does not import %s', async (from, sentence) => {
    expect((await refused(file, value(from))).join()).toContain(sentence)
  })

  it('imports what says a script, and the parser when it is needed', async () => {
    const text = `${value('@gdpr-script/core/script')}export const later = () => import('@gdpr-script/core/read-profile')\n`
    expect(await refused(file, text)).toEqual([])
  })

  it.each(['call-state', 'reading-state'])('keeps %s plain', async (name) => {
    expect((await refused(`packages/element/src/${name}.ts`, value('lit'))).join()).toContain(
      'plain functions',
    )
  })

  it.each([
    ["node.innerHTML = 'a'", 'Text is never markup'],
    ["node.outerHTML = 'a'", 'Text is never markup'],
    ["node.insertAdjacentHTML('beforeend', 'a')", 'Text is never markup'],
    ["document.write('a')", 'Text is never markup'],
    ['html`<p .innerHTML=${text}></p>`', 'Text is never markup'],
    ['html`<p style="color: red"></p>`', 'No style attribute'],
    ["node.setAttribute('style', 'color: red')", 'No style attribute'],
  ])('goes without %s', async (text, sentence) => {
    expect((await refused(file, `${text}\n`)).join()).toContain(sentence)
  })

  it.each(["eval('1')", "new Function('return 1')"])('goes without %s', async (text) => {
    const [result] = await eslint.lintText(`${text}\n`, { filePath: file })
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^no-(eval|new-func)$/)]),
    )
  })
})

describe('the command line', () => {
  const file = 'packages/cli/src/planted.ts'

  it('imports core', async () => {
    expect(await refused(file, value('@gdpr-script/core'))).toEqual([])
    expect(await refused(file, value('@gdpr-script/core/locales/sv'))).toEqual([])
  })

  it.each(['@gdpr-script/element', '@gdpr-script/react'])('does not import %s', async (from) => {
    expect((await refused(file, value(from))).join()).toContain('stands on core alone')
  })
})

describe('react', () => {
  it('imports core by its parts', async () => {
    expect((await refused('packages/react/src/planted.ts', value('@gdpr-script/core'))).join()).toContain(
      'core/script',
    )
  })
})
