// What an item is and when it is owed, in words: the comments in its table and on the conditions that it names.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const COVERAGE = join(dirname(fileURLToPath(import.meta.url)), '../../src/coverage')

const parse = (name: string): ts.SourceFile =>
  ts.createSourceFile(name, readFileSync(join(COVERAGE, name), 'utf8'), ts.ScriptTarget.ES2022, true)

/** The comment of each exported condition. */
function comments(): ReadonlyMap<string, string> {
  const source = parse('conditions.ts')
  const found = source.statements.flatMap((statement): [string, string][] => {
    const name = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : undefined
    const [comment] = ts
      .getJSDocCommentsAndTags(statement)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment))
    return name && ts.isIdentifier(name) && comment ? [[name.text, comment]] : []
  })
  return new Map(found)
}

const sentence = (text: string): string =>
  text.replace(/\.$/, '').replace(/^./, (first) => first.toLowerCase())

/** "where …" and "unless …", in the order in which the conditions are named. */
function clauses(condition: ts.Expression, known: ReadonlyMap<string, string>): string[] {
  if (ts.isIdentifier(condition)) {
    const comment = known.get(condition.text)
    if (comment === undefined) throw new Error(`The condition ${condition.text} has no comment`)
    return [`where ${sentence(comment)}`]
  }
  if (!ts.isCallExpression(condition)) throw new Error(`${condition.getText()} is no condition`)
  const inner = condition.arguments.flatMap((argument) => clauses(argument, known))
  const isNegated = condition.expression.getText() === 'not'
  return isNegated ? inner.map((text) => text.replace(/^where/, 'unless')) : inner
}

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.filter(ts.isPropertyAssignment).find((entry) => entry.name.getText() === name)?.initializer

const objectsOf = (list: ts.Expression | undefined): ts.ObjectLiteralExpression[] =>
  list && ts.isArrayLiteralExpression(list) ? list.elements.filter(ts.isObjectLiteralExpression) : []

function tableOf(source: ts.SourceFile): ts.Expression {
  const declarations = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  )
  let value = declarations.find(({ name }) => name.getText() === 'ITEMS')?.initializer
  while (value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value))) value = value.expression
  if (!value) throw new Error('items.ts has no table')
  return value
}

/** An item in words. */
export interface ItemWords {
  readonly about: string
  /** When each telling is owed; null = always. */
  readonly owed: readonly (string | null)[]
}

function commentOn(row: ts.Node): string {
  const text = row.getSourceFile().getFullText()
  const [range] = ts.getLeadingCommentRanges(text, row.getFullStart()) ?? []
  if (!range) throw new Error('An item has no comment')
  return text.slice(range.pos, range.end).replace(/^\/\*\*\s*|\s*\*\/$/g, '')
}

/** Reads the words of every item, by its id, from the comments in its table. */
export function itemWords(): ReadonlyMap<string, ItemWords> {
  const known = comments()
  const rows = objectsOf(tableOf(parse('items.ts'))).map((row): [string, ItemWords] => {
    const id = property(row, 'id')
    const whens = objectsOf(property(row, 'tellings')).map((telling) => property(telling, 'when'))
    const owed = whens.map((when) => (when ? clauses(when, known).join(', ') : null))
    return [id && ts.isStringLiteral(id) ? id.text : '', { about: commentOn(row), owed }]
  })
  return new Map(rows)
}
