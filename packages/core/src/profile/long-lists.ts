// Lists and groups with as many entries as a profile has room for. The schema library judges every one of them, and
// hands their issues to what holds them as arguments of one call, of which an engine takes 65,536 or little more. So
// lists are judged in parts, until there are as many issues as anybody will be told.
import * as z from 'zod/mini'
import { MOST_PROBLEMS } from './profile-problem.js'
import { knownKeys } from './strict-object.js'

type Run = (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => z.core.ParsePayload

const PART = 1000

/** How many issues there are, by the context that the library makes for each parse. */
const counts = new WeakMap<object, number>()

/** Runs a schema unless there are issues enough, which refuse the profile as it is. */
const untilEnough =
  (run: Run): Run =>
  (payload, context) => {
    const before = counts.get(context) ?? 0
    if (before >= MOST_PROBLEMS) return payload
    const result = run(payload, context)
    if (result.issues.length > MOST_PROBLEMS) result.issues.length = MOST_PROBLEMS
    // What is inside has been counted before.
    counts.set(context, Math.max(counts.get(context) ?? 0, before + result.issues.length))
    return result
  }

const inParts =
  (run: Run): Run =>
  (payload, context) => {
    const { value } = payload
    if (!Array.isArray(value) || value.length <= PART) return run(payload, context)
    const items: unknown[] = []
    for (let start = 0; start < value.length; start += PART) {
      const part = run({ value: value.slice(start, start + PART), issues: [] }, context)
      for (const { path = [], ...issue } of part.issues)
        payload.issues.push({ ...issue, path: [start + Number(path[0]), ...path.slice(1)] })
      items.push(...(part.value as unknown[]))
    }
    payload.value = items
    return payload
  }

/** To be called last: a schema to which a check is added is another one. Nothing here is asynchronous. */
function wrap<Schema extends z.core.$ZodType>(schema: Schema, change: (run: Run) => Run): Schema {
  schema._zod.run = change(schema._zod.run.bind(schema._zod) as Run)
  return schema
}

type Checks<Schema extends z.ZodMiniType> = Parameters<Schema['check']>

/** Makes a schema for a list, however long. */
export const list = <Item extends z.ZodMiniType>(
  item: Item,
  ...checks: Checks<z.ZodMiniArray<Item>>
): z.ZodMiniArray<Item> => wrap(z.array(item).check(...checks), (run) => inParts(untilEnough(run)))

/** Makes a schema for a group of entries under keys of one form, however many. */
export const group = <Key extends z.ZodMiniString, Value extends z.ZodMiniType>(
  key: Key,
  value: Value,
  ...checks: Checks<z.ZodMiniRecord<Key, Value>>
): z.ZodMiniRecord<Key, Value> => wrap(z.record(key, value).check(...checks), untilEnough)

/** Makes a schema for a group that may have an entry under each of some keys, and refuses others, however many. */
export const knownGroup = <const Key extends string, Value extends z.ZodMiniType>(
  keys: readonly Key[],
  value: Value,
) => wrap(z.partialRecord(z.enum(keys), value, knownKeys(keys)), untilEnough)
