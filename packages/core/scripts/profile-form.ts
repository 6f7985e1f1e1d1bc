// src/profile/accepts-profile.ts, written from the schema: the same form, asked for yes or no, without the library.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as prettier from 'prettier'
import type * as z from 'zod/mini'
import * as characterFault from '../src/profile/character-fault.js'
import * as countryCode from '../src/profile/country-code.js'
import * as languageKey from '../src/profile/language-key.js'
import { profileSchema } from '../src/profile/profile.js'
import * as textForm from '../src/profile/text-form.js'

const FILE = 'src/profile/accepts-profile.ts'
const CORE = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Where tests of texts and groups come from, by the file that exports them. */
const SOURCES = {
  './character-fault.js': characterFault,
  './country-code.js': countryCode,
  './language-key.js': languageKey,
  './text-form.js': textForm,
}

type Schema = z.core.$ZodTypes
type Check = z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef

/** What the writing keeps: the parts written so far by schema, and the names to import by file. */
interface Writing {
  readonly parts: Map<Schema, string>
  readonly shared: Set<Schema>
  readonly lines: string[]
  readonly imports: Map<string, Set<string>>
}

const defOf = (schema: unknown): Schema['_zod']['def'] => (schema as Schema)._zod.def
const checksOf = (schema: Schema): Check[] =>
  (schema._zod.def.checks ?? []).map((check) => check._zod.def as Check)

/** The name of an exported test. Throws where it is exported nowhere: then export it. */
function nameOf(test: unknown, { imports }: Writing): string {
  for (const [file, module] of Object.entries(SOURCES))
    for (const [name, value] of Object.entries(module))
      if (
        value === test ||
        (value instanceof RegExp && test instanceof RegExp && String(value) === String(test))
      ) {
        imports.set(file, (imports.get(file) ?? new Set()).add(name))
        return name
      }
  throw new Error(
    `A check of the schema is exported by none of ${Object.keys(SOURCES).join(', ')}: ${String(test)}`,
  )
}

function textualForm(schema: Schema, writing: Writing): string {
  let longest = 'Infinity'
  const tests: string[] = []
  for (const def of checksOf(schema))
    if (def.check === 'max_length') longest = String(def.maximum)
    else if (def.check === 'string_format' && 'pattern' in def) tests.push(nameOf(def.pattern, writing))
    else if (def.check === 'custom') tests.push(nameOf(def.fn, writing))
    else throw new Error(`No form is known for the check "${def.check}" of a text.`)
  return `text(${[longest, ...tests].join(', ')})`
}

function wholeForm(schema: Schema): string {
  const bounds = { greater_than: NaN, less_than: NaN }
  for (const def of checksOf(schema))
    if (def.check === 'greater_than' || def.check === 'less_than') {
      if (!def.inclusive) throw new Error('A number with an open bound has no form here.')
      bounds[def.check] = Number(def.value)
    } else if (def.check !== 'number_format')
      throw new Error(`No form is known for the check "${def.check}".`)
  return `whole(${bounds.greater_than}, ${bounds.less_than})`
}

function fieldsForm(shape: Readonly<Record<string, unknown>>, writing: Writing): string {
  const written = Object.entries(shape).map(([key, schema]) => ({
    isOptional: defOf(schema).type === 'optional',
    line: `${JSON.stringify(key)}: ${formOf(schema, writing)}`,
  }))
  const group = (isOptional: boolean): string =>
    `{ ${written.flatMap((one) => (one.isOptional === isOptional ? [one.line] : [])).join(', ')} }`
  return `fields(${group(false)}${written.some((one) => one.isOptional) ? `, ${group(true)}` : ''})`
}

function entriesForm(schema: Schema, def: z.core.$ZodRecordDef, writing: Writing): string {
  const tests = checksOf(schema).map((check) => {
    if (check.check !== 'custom')
      throw new Error(`No form is known for the check "${check.check}" of a group.`)
    return nameOf(check.fn, writing)
  })
  return `entries(${[formOf(def.keyType, writing), formOf(def.valueType, writing), ...tests].join(', ')})`
}

function listForm(schema: Schema, def: z.core.$ZodArrayDef, writing: Writing): string {
  const [least, ...others] = checksOf(schema)
  if (others.length > 0 || (least && least.check !== 'min_length'))
    throw new Error('A list is only ever asked for a least length.')
  const minimum = least?.check === 'min_length' ? `, ${String(least.minimum)}` : ''
  return `list(${formOf(def.element, writing)}${minimum})`
}

function writtenForm(schema: Schema, writing: Writing): string {
  const { def } = schema._zod
  switch (def.type) {
    case 'string':
      return textualForm(schema, writing)
    case 'number':
      return wholeForm(schema)
    case 'boolean':
      return 'flag'
    case 'literal':
      return `one(${def.values.map((value) => JSON.stringify(value)).join(', ')})`
    case 'enum':
      return `one(${Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(', ')})`
    case 'array':
      return listForm(schema, def, writing)
    case 'object':
      return fieldsForm(def.shape, writing)
    case 'record':
      return entriesForm(schema, def, writing)
    case 'union':
      return `any(${def.options.map((option) => formOf(option, writing)).join(', ')})`
    case 'optional':
      return formOf(def.innerType, writing)
    default:
      throw new Error(`No form is known for a schema of the type "${def.type}".`)
  }
}

/** The form of a schema; one that several places ask for is written once, under a name. */
function formOf(given: unknown, writing: Writing): string {
  const schema = given as Schema
  const known = writing.parts.get(schema)
  if (known !== undefined) return known
  const form = writtenForm(schema, writing)
  if (!writing.shared.has(schema) || form === 'flag') return form
  const name = `form${writing.lines.length + 1}`
  writing.lines.push(`const ${name} = ${form}`)
  writing.parts.set(schema, name)
  return name
}

/** The schemas that more than one place asks for. */
function sharedSchemas(root: unknown): Set<Schema> {
  const seen = new Set<Schema>()
  const shared = new Set<Schema>()
  const visit = (given: unknown): void => {
    const schema = given as Schema
    if (seen.has(schema)) return void shared.add(schema)
    seen.add(schema)
    const { def } = schema._zod
    if (def.type === 'object') Object.values(def.shape).forEach(visit)
    else if (def.type === 'array') visit(def.element)
    else if (def.type === 'record') [def.keyType, def.valueType].forEach(visit)
    else if (def.type === 'union') def.options.forEach(visit)
    else if (def.type === 'optional') visit(def.innerType)
  }
  visit(root)
  return shared
}

/** The generated file, by path below the package, with what it should hold. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const writing: Writing = {
    parts: new Map(),
    shared: sharedSchemas(profileSchema),
    lines: [],
    imports: new Map(),
  }
  const form = formOf(profileSchema, writing)
  const imports = [...writing.imports].map(
    ([file, names]) => `import { ${[...names].sort().join(', ')} } from '${file}'`,
  )
  const module = [
    '// GENERATED by scripts/write-schema.mjs from the schemas in this folder. Do not edit.',
    '/* eslint-disable max-lines */',
    ...imports,
    "import { any, entries, fields, flag, type Form, list, one, text, whole } from './form.js'",
    '',
    ...writing.lines,
    '',
    '/** Says whether plain data has the form of a profile: yes where the schemas say yes. */',
    `export const acceptsProfile: Form = ${form}`,
  ].join('\n')
  const style = await prettier.resolveConfig(join(CORE, FILE))
  return new Map([[FILE, await prettier.format(module, { ...style, parser: 'typescript' })]])
}
