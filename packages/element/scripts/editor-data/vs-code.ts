// Custom data of VS Code, version 1.1. The formats: docs/customData.md in microsoft/vscode-html-languageservice and in
// microsoft/vscode-css-languageservice.
import type { Package } from 'custom-elements-manifest/schema'
import { elementsOf } from '../manifest/elements-of.js'
import { attributeValues } from './attribute-values.js'
import { elementText, propertyText } from './element-text.js'

const VERSION = 1.1

interface Described {
  readonly name: string
  readonly description?: { readonly kind: 'markdown'; readonly value: string }
}

/** Custom data for HTML. */
export interface HtmlData {
  readonly version: number
  readonly tags: readonly (Described & {
    readonly attributes: readonly (Described & { readonly values?: readonly { readonly name: string }[] })[]
  })[]
}

/** Custom data for CSS. */
export interface CssData {
  readonly version: number
  readonly properties: readonly Described[]
  readonly pseudoClasses: readonly Described[]
  readonly pseudoElements: readonly Described[]
}

const described = (name: string, text = ''): Described => ({
  name,
  ...(text === '' ? {} : { description: { kind: 'markdown', value: text } }),
})

/** Makes what the HTML editor knows: tags and attributes. */
export const htmlData = (manifest: Package): HtmlData => ({
  version: VERSION,
  tags: elementsOf(manifest).map((element) => ({
    ...described(element.tagName, elementText(element)),
    attributes: (element.attributes ?? []).map((attribute) => {
      const values = attributeValues(attribute).map((name) => ({ name }))
      return {
        ...described(attribute.name, attribute.description),
        ...(values.length === 0 ? {} : { values }),
      }
    }),
  })),
})

/** Makes what the CSS editor knows: custom properties, states and parts. */
export function cssData(manifest: Package): CssData {
  const elements = elementsOf(manifest)
  const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties)
  const states = elements.flatMap(({ cssStates = [] }) => cssStates)
  const parts = elements.flatMap(({ cssParts = [] }) => cssParts)
  return {
    version: VERSION,
    properties: properties.map((property) => described(property.name, propertyText(property))),
    pseudoClasses: states.map(({ name, description }) => described(`:state(${name})`, description)),
    pseudoElements: parts.map(({ name, description }) => described(`::part(${name})`, description)),
  }
}
