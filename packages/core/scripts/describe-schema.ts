// Puts the comments of TypeScript types into a JSON Schema of the same shape.
import ts from 'typescript'

/** Is a JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>

interface Describing {
  readonly checker: ts.TypeChecker
  readonly root: JsonSchema
  readonly visited: Set<unknown>
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const commentOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s+/g, ' ')
    .replaceAll('`', '"')
    .trim()

const members = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type])

/** The literal that a property must have, which tells the members of a union apart. */
function literalsOf(schema: JsonSchema): [string, unknown][] {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {}
  return Object.entries(properties).flatMap(([key, part]) =>
    isSchema(part) && 'const' in part ? [[key, part['const']] as [string, unknown]] : [],
  )
}

function fits(type: ts.Type, schema: JsonSchema, { checker }: Describing): boolean {
  const keys = Object.keys(isSchema(schema['properties']) ? schema['properties'] : {})
  if (keys.length === 0 || !keys.every((key) => type.getProperty(key))) return false
  return literalsOf(schema).every(([key, literal]) => {
    const property = type.getProperty(key)
    const kinds = property ? members(checker.getTypeOfSymbol(property)) : []
    return kinds.some((kind) =>
      kind.isLiteral() ? kind.value === literal : checker.typeToString(kind) === String(literal),
    )
  })
}

function describeProperties(schema: JsonSchema, type: ts.Type, describing: Describing): void {
  const owner = members(type).find((member) => fits(member, schema, describing))
  if (!owner || !isSchema(schema['properties'])) return
  for (const [key, part] of Object.entries(schema['properties'])) {
    const property = owner.getProperty(key)
    if (!property || !isSchema(part)) continue
    const comment = commentOf(property, describing.checker)
    if (comment) part['description'] = comment
    describe(part, describing.checker.getTypeOfSymbol(property), describing)
  }
}

function describe(schema: JsonSchema, type: ts.Type, describing: Describing): void {
  if (describing.visited.has(schema)) return
  describing.visited.add(schema)
  const { checker, root } = describing
  const reference = typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/$defs/', '') : undefined
  const definition = reference && isSchema(root['$defs']) ? root['$defs'][reference] : undefined
  if (isSchema(definition)) describe(definition, type, describing)
  describeProperties(schema, type, describing)
  for (const member of members(type).filter(({ flags }) => flags & ts.TypeFlags.Object)) {
    const item = checker.getIndexTypeOfType(member, ts.IndexKind.Number)
    const entry = checker.getIndexTypeOfType(member, ts.IndexKind.String)
    if (item && isSchema(schema['items'])) describe(schema['items'], item, describing)
    if (entry && isSchema(schema['additionalProperties']))
      describe(schema['additionalProperties'], entry, describing)
  }
  for (const list of [schema['anyOf'], schema['oneOf']])
    for (const part of Array.isArray(list) ? list : []) if (isSchema(part)) describe(part, type, describing)
}

/** Describes a schema by the comments on a type of a file, and returns it. */
export function describeSchema(root: JsonSchema, { file, type }: { file: string; type: string }): JsonSchema {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === type)
  if (!symbol) throw new Error(`There is no type ${type} in ${file}`)
  root['description'] = commentOf(symbol, checker)
  describe(root, checker.getDeclaredTypeOfSymbol(symbol), { checker, root, visited: new Set() })
  return root
}
