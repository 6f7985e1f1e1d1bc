// Web Types, which JetBrains editors read. The format: JetBrains/web-types, and "Web Types" in the IntelliJ Platform SDK.
import type { Attribute, Package } from 'custom-elements-manifest/schema'
import { elementsOf, type TaggedElement } from '../manifest/elements-of.js'
import { attributeValues } from './attribute-values.js'
import { elementText, propertyText } from './element-text.js'

/** A name with what it stands for. */
interface Entry {
  readonly name: string
  readonly description?: string
}

interface AttributeEntry extends Entry {
  readonly value: { readonly kind: 'plain'; readonly type: 'string' | 'enum' }
  readonly values?: readonly Entry[]
}

/** A type by its name and by the module that exports it, so that an editor finds it. */
interface TypeReference {
  readonly module: string
  readonly name: string
}

/** An element as Web Types describe it. */
interface WebTypesElement extends Entry {
  readonly attributes: readonly AttributeEntry[]
  readonly slots: readonly Entry[]
  readonly js: {
    readonly events: readonly (Entry & { readonly type: TypeReference })[]
    readonly properties: readonly (Entry & { readonly type: string; readonly 'read-only'?: boolean })[]
  }
  readonly css: { readonly properties: readonly Entry[]; readonly parts: readonly Entry[] }
}

/** The file as a whole. */
export interface WebTypes {
  readonly $schema: string
  readonly name: string
  readonly version: string
  readonly 'js-types-syntax': 'typescript'
  readonly 'description-markup': 'markdown'
  readonly contributions: { readonly html: { readonly elements: readonly WebTypesElement[] } }
}

/** Makes the Web Types of a package. */
export const webTypes = (manifest: Package, from: { name: string; version: string }): WebTypes => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: from.name,
  version: from.version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: { elements: elementsOf(manifest).map((element) => webTypesElement(element, from.name)) },
  },
})

const entry = ({ name, description }: Entry): Entry => ({
  name,
  ...(description === undefined ? {} : { description }),
})

/** An attribute that takes one of a few words, or `null` by not being there. */
const ONE_WORD = /^'[^']*'( \| ('[^']*'|null))*$/

/** Attributes are text, whatever the property takes. */
function attributeEntry(attribute: Attribute): AttributeEntry {
  if (!ONE_WORD.test(attribute.type?.text ?? ''))
    return { ...entry(attribute), value: { kind: 'plain', type: 'string' } }
  const values = attributeValues(attribute).map((name) => ({ name }))
  return { ...entry(attribute), value: { kind: 'plain', type: 'enum' }, values }
}

function webTypesElement(element: TaggedElement, module: string): WebTypesElement {
  const { tagName, attributes = [], slots = [], events = [], cssProperties = [], cssParts = [] } = element
  return {
    name: tagName,
    description: elementText(element),
    attributes: attributes.map(attributeEntry),
    slots: slots.map(entry),
    js: {
      events: events.map((each) => ({ ...entry(each), type: { module, name: each.type.text } })),
      properties: propertiesOf(element),
    },
    css: {
      properties: cssProperties.map((each) => ({ name: each.name, description: propertyText(each) })),
      parts: cssParts.map(entry),
    },
  }
}

function propertiesOf({ members = [] }: TaggedElement): WebTypesElement['js']['properties'] {
  return members.flatMap((member) =>
    member.kind !== 'field' || member.static
      ? []
      : [
          {
            ...entry(member),
            type: member.type?.text ?? 'unknown',
            ...(member.readonly ? { 'read-only': true } : {}),
          },
        ],
  )
}
