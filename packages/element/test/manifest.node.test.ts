// What the comments say of the panel is what it does: each list is held against the sources, both ways round.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ts } from '@custom-elements-manifest/analyzer'
import Ajv from 'ajv'
import schema from 'custom-elements-manifest/schema.json'
import { LitElement } from 'lit'
import type { Node } from 'typescript'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { cssData, htmlData } from '../scripts/editor-data/vs-code.js'
import { webTypes } from '../scripts/editor-data/web-types.js'
import { manifestFiles } from '../scripts/manifest-files.js'
import { createManifest } from '../scripts/manifest/create-manifest.js'
import { declarationsOf, elementsOf } from '../scripts/manifest/elements-of.js'
import { readSources, treeOf } from '../scripts/manifest/read-sources.js'
import { EVENT_EXAMPLES } from '../scripts/reference/event-examples.js'
import { callbackName } from '../scripts/reference/event-name.js'
import { CAPABILITIES } from '../src/attributes.js'
import * as eventModule from '../src/events.js'
import * as elementModule from '../src/index.js'
import { languageTags } from '../src/languages.js'

const { GdprScriptPanel } = elementModule

const PACKAGES = join(import.meta.dirname, '../..')

const read = (path: string): string => readFileSync(join(PACKAGES, path), 'utf8')

const nodesIn = (node: Node): Node[] => {
  const nodes = [node]
  ts.forEachChild(node, (child) => void nodes.push(...nodesIn(child)))
  return nodes
}

const namesOf = (entries: readonly { readonly name: string }[] = []): string[] =>
  entries.map(({ name }) => name).sort()

const distinct = (names: Iterable<string>): string[] => [...new Set(names)].sort()

const sources = readSources()
const trees = new Map([...sources].map(([path, text]) => [path, nodesIn(treeOf([path, text]))]))
const nodes = [...trees.values()].flat()

/** The text of every template with a tag; `${}` stands for what is put in. Comments of the code are no part of it. */
const templatesOf = (tag: string): string[] =>
  nodes
    .filter(ts.isTaggedTemplateExpression)
    .filter((node) => node.tag.getText() === tag)
    .map(({ template }) =>
      ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
            .map(({ text }) => text)
            .join('${}'),
    )

const markup = templatesOf('html').join('\n')

const manifest = createManifest(sources)
const classes = declarationsOf(manifest)
const panel = elementsOf(manifest)[0]!

describe('the manifest', () => {
  it('has the form that its schema asks for', () => {
    const ajv = new Ajv({ strict: false })
    expect(ajv.validate(schema, manifest), JSON.stringify(ajv.errors)).toBe(true)
  })

  it('describes one element, and says where its tag is registered', () => {
    const tag = /'([\w-]+)': GdprScriptPanel/.exec(sources.get('src/panel-props.ts') ?? '')?.[1]
    const definitions = manifest.modules.flatMap(({ path, exports = [] }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => [path, name, declaration.name]),
    )
    expect(elementsOf(manifest).map(({ tagName }) => tagName)).toEqual([tag])
    expect(definitions).toEqual([['dist/define.js', tag, 'GdprScriptPanel']])
  })

  it('names modules that the package exports', () => {
    const { exports } = JSON.parse(read('element/package.json')) as { exports: Record<string, unknown> }
    const targets = JSON.stringify(exports)
    for (const { path } of manifest.modules) expect(targets).toContain(`"./${path}"`)
  })

  it('holds no path of the sources', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/src\/|\.ts"/)
  })
})

describe('members', () => {
  const source = sources.get('src/gdpr-script-panel.ts') ?? ''
  const internal = [...source.matchAll(/@internal \*\/\s+declare (\w+)/g)].map(([, name]) => name!)
  const ofLit = [...source.matchAll(/\boverride (?:readonly )?(\w+)/g)].map(([, name]) => name!)
  // Read before the attributes, which make Lit add its own.
  const statics = Object.getOwnPropertyNames(GdprScriptPanel).filter(
    (name) => !(name in LitElement) && name !== 'prototype',
  )
  const attributes = GdprScriptPanel.observedAttributes
  const methods = Object.getOwnPropertyNames(GdprScriptPanel.prototype).filter(
    (name) => !(name in LitElement.prototype),
  )
  const properties = [...GdprScriptPanel.elementProperties.keys()].map(String)

  it('are what the class has, without what is internal, private or of Lit', () => {
    const own = distinct([...statics, ...methods, ...properties]).filter(
      (name) => ![...internal, ...ofLit].includes(name),
    )
    expect(internal).not.toEqual([])
    expect(namesOf(panel.members)).toEqual(own)
  })

  it('have a sentence each', () => {
    const silent = (panel.members ?? []).filter(({ description = '' }) => description === '')
    expect(silent).toEqual([])
  })

  it('have the attributes that the element observes, each with its property', () => {
    expect(namesOf(panel.attributes)).toEqual(attributes.toSorted())
    for (const { name, fieldName } of panel.attributes ?? []) {
      const field = panel.members?.find((member) => member.name === fieldName)
      expect(field, name).toMatchObject({ kind: 'field', attribute: name })
    }
  })
})

/** An event of each class, made without anything to tell. */
const dispatched = Object.values(eventModule)
  .filter((value) => value.prototype instanceof Event && value !== eventModule.RequestEvent)
  .map((value) => Reflect.construct(value, [{}, {}]) as Event)

const byName = (pairs: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...pairs].toSorted(([one], [other]) => one.localeCompare(other)))

describe('events', () => {
  const documented = byName((panel.events ?? []).map(({ name, type }) => [name, type.text]))

  it('are those that the classes of events are dispatched under', () => {
    expect(byName(dispatched.map((event) => [event.type, event.constructor.name]))).toEqual(documented)
  })

  it('are those that TypeScript knows by name', () => {
    const map = trees
      .get('src/events.ts')!
      .filter(ts.isInterfaceDeclaration)
      .find(({ name }) => name.text === 'PanelEventMap')!
    const pairs = map.members.filter(ts.isPropertySignature).map((member) => {
      if (!ts.isStringLiteral(member.name)) throw new Error(`${member.getText()} has no plain name`)
      return [member.name.text, member.type!.getText()] as const
    })
    expect(byName(pairs)).toEqual(documented)
  })

  it('are those that the sources make', () => {
    const made = nodes
      .filter(ts.isNewExpression)
      .map(({ expression }) => expression.getText())
      .filter((name) => name.endsWith('Event'))
    expect(distinct(made)).toEqual(distinct(Object.values(documented)))
  })

  it('are the callbacks of the React component', () => {
    const path = 'react/src/gdpr-script-panel.ts'
    const entries = nodesIn(treeOf([path, read(path)]))
      .filter(ts.isPropertyAssignment)
      .flatMap(({ name, initializer }) =>
        ts.isAsExpression(initializer) && ts.isStringLiteral(initializer.expression)
          ? [[name.getText(), initializer.expression.text, initializer.type.getText()] as const]
          : [],
      )
    const expected = Object.entries(documented).map(([event, type]) => [
      callbackName(event),
      event,
      `EventName<${type}>`,
    ])
    expect(callbackName('gdpr-profile-load')).toBe('onProfileLoad')
    expect(entries.toSorted()).toEqual(expected.toSorted())
  })

  it.each(dispatched.map((event) => [event.type, event] as const))('describes %s as it is', (type, event) => {
    const { description = '' } = panel.events!.find(({ name }) => name === type)!
    const eventClass = classes.find(({ name }) => name === event.constructor.name)
    const fields = (eventClass?.kind === 'class' ? (eventClass.members ?? []) : [])
      .filter(({ kind }) => kind === 'field')
      .map(({ name }) => name)
    expect({ bubbles: event.bubbles, composed: event.composed }).toEqual({ bubbles: true, composed: true })
    expect(fields.toSorted()).toEqual(Object.keys(event).toSorted())
    expect(description.includes('cancelable')).toBe(event.cancelable)
    expect(description.includes('respondWith()')).toBe('respondWith' in event)
  })

  it.each(dispatched.map((event) => [event.type, event] as const))('has an example of %s', (type, event) => {
    const example = EVENT_EXAMPLES[type] ?? ''
    const used = [...example.matchAll(/\bevent\.(\w+)/g)].map(([, name]) => name!)
    expect(example).toContain(`addEventListener('${type}'`)
    expect(parseSync('example.js', example).errors).toEqual([])
    expect(used).not.toEqual([])
    expect(used.filter((name) => !(name in event))).toEqual([])
  })

  it('has no example of an event that there is not', () => {
    expect(Object.keys(EVENT_EXAMPLES).toSorted()).toEqual(Object.keys(documented))
  })
})

describe('what a page can reach', () => {
  it('slots are those in the markup', () => {
    const used = [...markup.matchAll(/<slot\b([^>]*)>/g)].map(
      ([, attributes = '']) => /name="([^"$]*)"/.exec(attributes)?.[1] ?? (attributes.trim() && '?'),
    )
    expect(distinct(used)).toEqual(namesOf(panel.slots))
  })

  it('parts are those in the markup', () => {
    const used = [...markup.matchAll(/\bpart=(?:"([^"]*)"|(\S+))/g)].map(
      ([, quoted, bare]) => quoted ?? bare!,
    )
    expect(distinct(used.flatMap((names) => names.split(/\s+/)))).toEqual(namesOf(panel.cssParts))
  })

  it('custom properties are those in the code', () => {
    const texts = nodes.filter(
      (node) =>
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node),
    )
    const used = texts.flatMap(({ text }) => text.match(/--gdpr-script-[\w-]*/g) ?? [])
    expect(distinct(used)).toEqual(namesOf(panel.cssProperties))
  })

  it('custom properties have the default that stands in the style sheet first', () => {
    const sheet = templatesOf('css').join('\n').replace(/\s+/g, ' ')
    for (const { name, default: fallback } of panel.cssProperties ?? []) {
      const first = sheet.slice(sheet.indexOf(`var(${name}`))
      expect(fallback, name).toBeTruthy()
      expect(first.startsWith(`var(${name}, ${fallback})`), `${name}: ${first.slice(0, 80)}`).toBe(true)
    }
  })

  it('states are those that are set', () => {
    const calls = nodes
      .filter(ts.isCallExpression)
      .filter(({ expression }) => expression.getText() === 'setStates')
    const used = calls.flatMap(({ arguments: [, states] }) => {
      if (!states || !ts.isObjectLiteralExpression(states)) throw new Error('States are not written out')
      return states.properties.map(({ name }) => name?.getText() ?? '?')
    })
    expect(distinct(used)).toEqual(namesOf(panel.cssStates))
  })

  it('states are set in one place', () => {
    const setters = [...trees].flatMap(([path, all]) =>
      all.some((node) => ts.isPropertyAccessExpression(node) && /\.states\.\w+$/.test(node.getText()))
        ? [path]
        : [],
    )
    expect(setters).toEqual(['src/panel-states.ts'])
  })
})

describe('the data for editors', () => {
  it('is where package.json says', () => {
    const fields = JSON.parse(read('element/package.json')) as Record<string, unknown>
    const files = [...manifestFiles().keys()].map((name) => `dist/${name}`)
    expect(files).toContain(fields['customElements'])
    expect(files).toContain(fields['web-types'])
    expect(fields['exports']).toMatchObject({
      './custom-elements.json': `./${String(fields['customElements'])}`,
    })
  })

  it('offers the tag with its attributes', () => {
    const [tag] = htmlData(manifest).tags
    expect(tag).toMatchObject({ name: panel.tagName })
    expect(namesOf(tag?.attributes)).toEqual(namesOf(panel.attributes))
  })

  it('offers the words that an attribute takes', () => {
    const values = Object.fromEntries(
      (htmlData(manifest).tags[0]?.attributes ?? []).map(({ name, values = [] }) => [name, namesOf(values)]),
    )
    expect(values).toMatchObject({
      capabilities: CAPABILITIES.toSorted(),
      locale: languageTags().toSorted(),
      src: [],
    })
  })

  it('offers what a style sheet can say', () => {
    const { properties, pseudoClasses, pseudoElements } = cssData(manifest)
    expect(namesOf(properties)).toEqual(namesOf(panel.cssProperties))
    expect(namesOf(pseudoClasses)).toEqual(namesOf(panel.cssStates).map((name) => `:state(${name})`))
    expect(namesOf(pseudoElements)).toEqual(namesOf(panel.cssParts).map((name) => `::part(${name})`))
  })

  it('tells JetBrains editors the same', () => {
    const { contributions } = webTypes(manifest, { name: 'any', version: '0.0.0' })
    const [element] = contributions.html.elements
    expect(contributions.html.elements.map(({ name }) => name)).toEqual([panel.tagName])
    expect(namesOf(element?.attributes)).toEqual(namesOf(panel.attributes))
    expect(namesOf(element?.slots)).toEqual(namesOf(panel.slots))
    expect(namesOf(element?.js.events)).toEqual(namesOf(panel.events))
    expect(namesOf(element?.js.properties)).toEqual(
      namesOf(panel.members?.filter((member) => member.kind === 'field' && !member.static)),
    )
    expect(namesOf(element?.css.properties)).toEqual(namesOf(panel.cssProperties))
    expect(namesOf(element?.css.parts)).toEqual(namesOf(panel.cssParts))
  })

  it('tells them where the types of events are', () => {
    const { contributions } = webTypes(manifest, { name: '@gdpr-script/element', version: '0.0.0' })
    const types = contributions.html.elements[0]?.js.events.map(({ type }) => type) ?? []
    expect(types).not.toEqual([])
    for (const { module, name } of types) {
      expect(module).toBe('@gdpr-script/element')
      expect(elementModule).toHaveProperty(name)
    }
  })
})
