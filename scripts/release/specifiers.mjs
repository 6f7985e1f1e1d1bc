/** The names that a file imports from, read by the compiler's own parser. */
import ts from 'typescript'

const KINDS = { '.tsx': ts.ScriptKind.TSX, '.ts': ts.ScriptKind.TS }

/**
 * Lists the names that a file imports from: imports and exports, types, `import()`, `require()`, references, and
 * `new URL('./…', import.meta.url)`. A name that is put together while the program runs is not seen.
 *
 * @param {string} path its ending says how it is read
 * @param {string} text
 * @returns {{ specifier: string, erased: boolean }[]} `erased`: for types alone, so that nothing is loaded
 */
export function specifiersOf(path, text) {
  const kind = KINDS[/\.[^.]+$/.exec(path)?.[0] ?? ''] ?? ts.ScriptKind.JS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind)
  const found = [...source.referencedFiles.map(beside), ...source.typeReferenceDirectives].map(
    ({ fileName }) => ({ specifier: fileName, erased: true }),
  )
  const visit = (node) => {
    const literal = literalOf(node)
    if (literal !== undefined && ts.isStringLiteralLike(literal))
      found.push({ specifier: literal.text, erased: isErased(node) })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The part of a node that names another file, or undefined. */
function literalOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  if (ts.isCallExpression(node) && isLoader(node.expression)) return node.arguments[0]
  if (ts.isNewExpression(node) && isAddressBesideFile(node)) return node.arguments?.[0]
  return undefined
}

/** A reference to a file is relative, also without a dot. */
const beside = ({ fileName }) => ({ fileName: fileName.startsWith('.') ? fileName : `./${fileName}` })

const isErased = (node) =>
  ts.isImportTypeNode(node) ||
  (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly)

const isLoader = (callee) =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')

/** @param {ts.NewExpression} node */
function isAddressBesideFile(node) {
  const { expression } = node
  const [address, base] = node.arguments ?? []
  return (
    ts.isIdentifier(expression) &&
    expression.text === 'URL' &&
    address !== undefined &&
    ts.isStringLiteralLike(address) &&
    address.text.startsWith('.') &&
    base !== undefined &&
    ts.isPropertyAccessExpression(base) &&
    base.name.text === 'url' &&
    ts.isMetaProperty(base.expression)
  )
}
