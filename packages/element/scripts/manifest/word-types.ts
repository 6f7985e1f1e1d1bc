// Types that are one of a few words: `const LIST = ['a', 'b'] as const` and `type Word = (typeof LIST)[number]`.
import { ts } from '@custom-elements-manifest/analyzer'
import type { Expression, Node } from 'typescript'
import { type Sources, treeOf } from './read-sources.js'

/** A type that is one of a few words. */
export interface WordType {
  /** What the comment on the type says. */
  readonly description: string
  readonly words: readonly string[]
}

const OF_LIST = /^\(typeof (\w+)\)\[number\]$/

/** Finds the types of words in the sources, by their names. */
export function wordTypes(sources: Sources): ReadonlyMap<string, WordType> {
  return new Map([...sources].flatMap((source) => typesOf(treeOf(source))))
}

function typesOf(file: Node): [string, WordType][] {
  const lists = new Map<string, readonly string[]>()
  const types: [string, WordType][] = []
  const visit = (node: Node): void => {
    if (ts.isVariableDeclaration(node)) lists.set(node.name.getText(), wordsOf(node.initializer))
    const list = ts.isTypeAliasDeclaration(node) ? OF_LIST.exec(node.type.getText())?.[1] : undefined
    if (ts.isTypeAliasDeclaration(node) && list !== undefined)
      types.push([node.name.text, { description: commentOf(node), words: lists.get(list) ?? [] }])
    ts.forEachChild(node, visit)
  }
  visit(file)
  return types.filter(([, { words }]) => words.length > 0)
}

function wordsOf(expression: Expression | undefined): readonly string[] {
  if (!expression) return []
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return wordsOf(expression.expression)
  if (!ts.isArrayLiteralExpression(expression)) return []
  const words = expression.elements.filter(ts.isStringLiteral)
  return words.length === expression.elements.length ? words.map(({ text }) => text) : []
}

function commentOf(node: Node): string {
  const comment = ts.getJSDocCommentsAndTags(node)[0]?.comment
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ')
}

/** Writes the words into the text of a type: `Answer | null` → `'yes' | 'no' | null`. */
export const spelledOut = (text: string, types: ReadonlyMap<string, WordType>): string =>
  text.replace(/\b([A-Z]\w*)(\[\])?/g, (name, type: string, list = '') => {
    const words = types
      .get(type)
      ?.words.map((word) => `'${word}'`)
      .join(' | ')
    if (words === undefined) return name
    return list === '' ? words : `(${words})${String(list)}`
  })
