// Core runs where there is nothing but the language: no window, no process, no network, no timers, no console.
// It is bundled the way a consumer would and run in an empty context.
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { richProfile } from '@gdpr-script/test-utils'
import { parseProfile, renderScript } from '../src/index.js'

const entry = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url))

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry(name)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

/** A context in which every use of the clock or of chance is an error. */
const bareContext = () => createContext({}, { codeGeneration: { strings: false, wasm: false } })

const FORBID_CLOCK_AND_CHANCE = `
  Math.random = () => { throw new Error('chance') }
  const RealDate = Date
  Date = class extends RealDate {
    constructor(...given) { if (given.length === 0) throw new Error('clock'); super(...given) }
    static now() { throw new Error('clock') }
  }
`

describe('core in an empty context', () => {
  test('renders what it renders here', async () => {
    const context = bareContext()
    runInContext(FORBID_CLOCK_AND_CHANCE, context)
    runInContext(await bundle('index.ts'), context)
    const call = `JSON.stringify(core.renderScript(core.parseProfileText(${JSON.stringify(JSON.stringify(richProfile()))}), 'purchase', { locale: 'sv', layer: 'full' }))`
    const here = renderScript(parseProfile(richProfile()), 'purchase', { locale: 'sv', layer: 'full' })
    expect(JSON.parse(String(runInContext(call, context)))).toEqual(here)
  })

  test('says what to do where no language is registered', async () => {
    const context = bareContext()
    runInContext(await bundle('base.ts'), context)
    const call = `core.renderScript(core.parseProfile(${JSON.stringify(richProfile())}), 'rights', { locale: 'sv' })`
    expect(() => runInContext(call, context) as unknown).toThrow(
      /Import one from "@gdpr-script\/core\/locales/,
    )
    expect(runInContext('core.locales.length', context)).toBe(0)
  })
})
