// Every field whose schema is the id of a contact is in the table of references, found by walking the schema.
import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { contactIdSchema } from './primitives.js'
import { profileSchema } from './profile.js'
import { REFERENCES } from './reference-problems.js'

function patternsOf(
  schema: z.core.$ZodType,
  target: z.core.$ZodType,
  path: readonly string[] = [],
): string[] {
  if (schema === target) return [path.join('/')]
  const { def } = (schema as z.core.$ZodTypes)._zod
  const into = (part: z.core.$ZodType, ...steps: string[]): string[] =>
    patternsOf(part, target, [...path, ...steps])
  if (def.type === 'object') return Object.entries(def.shape).flatMap(([key, part]) => into(part, key))
  if (def.type === 'array') return into(def.element, '*')
  if (def.type === 'record') return into(def.valueType, '*')
  if (def.type === 'union') return def.options.flatMap((option) => into(option))
  return def.type === 'optional' ? into(def.innerType) : []
}

test('every id of a contact is resolved', () => {
  const table = REFERENCES.filter(([, { code }]) => code === 'unknown-contact').map(([at]) => at)
  expect(patternsOf(profileSchema, contactIdSchema).sort()).toEqual([...table].sort())
})
