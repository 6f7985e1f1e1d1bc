// The function `:list` of MessageFormat 2 messages: several things, listed with "and" or with "or". Its words come with the
// value, so that a list reads the same whoever asks for it.
//   {$data :list}                     name, adress och telefonnummer
//   {$data :list type=disjunction}    name, adress eller telefonnummer
//   .input {$data :list} .match $data 1 {{…}} * {{…}}    by how many there are: exact numbers, then plural categories
import type { ListType, ListValue } from './message.js'

/** A list under the name that it was given by. As text it is listed with "and". */
export class NamedList {
  readonly name: string
  readonly list: ListValue

  constructor(name: string, list: ListValue) {
    this.name = name
    this.list = list
  }

  toString(): string {
    return this.list.join('conjunction')
  }
}

const LIST_TYPES: ReadonlySet<unknown> = new Set<ListType>(['conjunction', 'disjunction'])

/** True for what the option `type` takes. */
export const isListType = (type: unknown): type is ListType => LIST_TYPES.has(type)

/** A list, also where it was declared before; anything else is a list of one. */
function itemsOf(operand: unknown): NamedList | undefined {
  const value: unknown = typeof operand === 'object' ? operand?.valueOf() : operand
  return value instanceof NamedList ? value : undefined
}

const textOf = (operand: unknown): string => (operand as { toString(): string }).toString()

/** Lists a value. An unknown `type` counts as "conjunction"; `findFault` refuses it before. Throws where there is none: a hole. */
export function listFunction(context: unknown, options: Record<string, unknown>, operand?: unknown) {
  if (operand === undefined) throw new TypeError('There is nothing to list.')
  const { locales } = context as { readonly locales: string[] }
  const named = itemsOf(operand)
  const { type } = options
  const text = named ? named.list.join(isListType(type) ? type : 'conjunction') : textOf(operand)
  const count = named ? named.list.items.length : 1
  return {
    type: 'list',
    selectKey(keys: ReadonlySet<string>): string | null {
      const category = new Intl.PluralRules(locales).select(count)
      return [String(count), category].find((key) => keys.has(key)) ?? null
    },
    toParts: () => [{ type: 'list', value: text }],
    toString: () => text,
    valueOf: () => named ?? text,
  }
}
