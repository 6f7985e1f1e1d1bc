// What the analyzer does not see by itself: tags, members for sibling modules alone, defaults that a style sheet holds.
import { type Plugin, ts } from '@custom-elements-manifest/analyzer'
import type { Node } from 'typescript'
import { publicPackage } from './public-package.js'
import type { WordType } from './word-types.js'

/** What was seen in the sources beside the classes. */
export interface Seen {
  /** The tag of a class, by the name of the class. */
  readonly tags: Map<string, string>
  /** Members that say `@internal`, as `Class.member`. */
  readonly internal: Set<string>
  /** What stands in for a custom property of the host, by its name. */
  readonly defaults: Map<string, string>
  /** Types that are one of a few words, by their name. */
  readonly words: ReadonlyMap<string, WordType>
}

/** `--name: var(--gdpr-script-name, default);`, on a line of its own. Names that begin with `--_` are private. */
const FALLBACK = /var\((--(?!_)[\w-]+), (.+)\);$/gm

/** Makes the plugin that leaves what the package promises, under the paths at which it is imported. */
export function publicSurface(words: ReadonlyMap<string, WordType>): Plugin {
  const seen: Seen = { tags: new Map(), internal: new Set(), defaults: new Map(), words }
  return {
    name: 'public-surface',
    analyzePhase({ node }) {
      seeTags(node, seen)
      seeInternal(node, seen)
      seeDefaults(node, seen)
    },
    packageLinkPhase({ customElementsManifest }) {
      const published = publicPackage(customElementsManifest, seen)
      delete customElementsManifest.readme
      Object.assign(customElementsManifest, published)
    },
  }
}

/** Reads the platform's map of tags, which the class adds its own to. */
function seeTags(node: Node, { tags }: Seen): void {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return
  for (const member of node.members) {
    if (ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type)
      tags.set(member.type.getText(), member.name.text)
  }
}

function seeInternal(node: Node, { internal }: Seen): void {
  if (!ts.isClassDeclaration(node) || !node.name) return
  for (const member of node.members) {
    const isInternal = ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal')
    if (isInternal && member.name) internal.add(`${node.name.text}.${member.name.getText()}`)
  }
}

/** The first default counts: the ones after it are for other widths. */
function seeDefaults(node: Node, { defaults }: Seen): void {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'css') return
  for (const [, name, fallback] of node.template.getText().matchAll(FALLBACK)) {
    if (name !== undefined && fallback !== undefined && !defaults.has(name)) defaults.set(name, fallback)
  }
}
