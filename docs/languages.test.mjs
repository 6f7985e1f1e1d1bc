// A language from outside, as the guide adds it: the commands are run, and what comes of them is checked and spoken.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { locales, parseProfile, registerLocale, renderScript } from '@gdpr-script/core'
import { checkLocale } from '@gdpr-script/core/conformance'
import { exampleProfile } from '@gdpr-script/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSnippets } from '../scripts/consumers/guide-snippets.mjs'
import { temporaryFolder } from '../scripts/temporary-folder.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const guide = readFileSync(join(ROOT, 'docs/guides/languages.md'), 'utf8')
const [commands] = readSnippets(guide).filter(({ language }) => language === 'sh')

/** A project with the sources of the packages, in which the commands of the guide are run. */
function runCommands() {
  const project = temporaryFolder('language')
  for (const [name, folder] of [
    ['core', 'src/locales'],
    ['element', 'src/labels'],
  ]) {
    const place = join(project, 'node_modules/@gdpr-script', name, folder)
    mkdirSync(place, { recursive: true })
    cpSync(join(ROOT, 'packages', name, folder), place, { recursive: true })
  }
  execFileSync('bash', ['-euc', commands.code], { cwd: project })
  return project
}

/** Compiles what the commands made; only types are imported from the packages. */
async function load(project, file, name) {
  const outfile = join(project, `${name}.mjs`)
  await build({
    entryPoints: [join(project, 'src/locales/et', file)],
    bundle: true,
    format: 'esm',
    external: ['@gdpr-script/*'],
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

describe('Estonian, added from outside', () => {
  let et
  let labels
  beforeAll(async () => {
    const project = runCommands()
    ;({ et } = await load(project, 'index.ts', 'index'))
    ;({ labels } = await load(project, 'panel-labels.ts', 'labels'))
  })

  it('is complete before a word is translated', () => {
    expect(et.tag).toBe('et')
    expect(checkLocale(et)).toEqual([])
    expect(labels['panel.language']).toEqual(expect.any(String))
  })

  it('is told what it lost, as the guide says', () => {
    const clauses = { ...et.clauses, 'purchase.complaint': 'Kaebuse võite esitada.' }
    const [shown] = readSnippets(guide).filter(({ language }) => language === 'json')
    expect(checkLocale({ ...et, clauses })).toEqual([JSON.parse(shown.code)])
  })

  it('is spoken once it is registered', () => {
    const words = 'Teie andmete eest vastutab {$controllerName}.'
    registerLocale({ ...et, clauses: { ...et.clauses, 'purchase.controller': words } })
    expect(locales).toContain('et')
    const texts = (text) => (typeof text === 'object' && 'en' in text ? { ...text, et: text.en } : text)
    const profile = parseProfile(
      JSON.parse(JSON.stringify(exampleProfile('fjallvind-energi')), (_key, value) => value && texts(value)),
    )
    const { locale, clauses } = renderScript(profile, 'purchase', { locale: 'et-EE' })
    expect(locale).toBe('et')
    expect(clauses.find(({ id }) => id === 'purchase.controller')?.text).toBe(
      `Teie andmete eest vastutab ${profile.controller.name}.`,
    )
  })
})

it('the guide lists the languages that ship', () => {
  const listed = [...guide.matchAll(/^\| `(\w+)` /gm)].map(([, tag]) => tag)
  expect(listed).toEqual(locales.filter((tag) => tag !== 'et'))
})
