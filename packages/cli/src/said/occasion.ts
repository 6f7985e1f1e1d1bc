// When something is said: which layer, for customers of which source, asking about which right.
import type { Profile, Right } from '@gdpr-script/core'
import type { Labels } from '../labels/labels.js'
import { RIGHTS } from './rights.js'

/** Who is on the line. Neither source nor right = nothing is known. */
export interface Customer {
  readonly source?: string
  readonly right?: Right
}

/** A layer of a script, for a customer. */
export interface Occasion extends Customer {
  readonly layer: (typeof LAYERS)[number]
}

/** The layers, the one said most first. */
export const LAYERS = ['short', 'full'] as const

/** Every layer for every customer. */
export const occasionsOf = (customers: readonly Customer[]): Occasion[] =>
  LAYERS.flatMap((layer) => customers.map((customer) => ({ ...customer, layer })))

/** Lists the customers that profiles may be told apart by: nobody in particular, each source, each right. */
export function customersOf(profiles: readonly Profile[]): Customer[] {
  const sources = profiles.flatMap((profile) => (profile.sources ?? []).map(({ id }) => id))
  return [{}, ...[...new Set(sources)].map((source) => ({ source })), ...RIGHTS.map((right) => ({ right }))]
}

const keyOf = ({ source, right }: Customer): string => JSON.stringify([source ?? null, right ?? null])

const hasAll = (some: readonly Customer[], wanted: readonly Customer[]): boolean => {
  const keys = new Set(some.map(keyOf))
  return wanted.every((customer) => keys.has(keyOf(customer)))
}

const isNobody = ({ source, right }: Customer): boolean => source === undefined && right === undefined

/** Customers that need no naming, since all of their kind hear what is said in general. */
function withoutOrdinary(some: readonly Customer[], all: readonly Customer[]): readonly Customer[] {
  if (!some.some(isNobody)) return some
  const kinds = [
    all.filter(({ source }) => source !== undefined),
    all.filter(({ right }) => right !== undefined),
  ]
  const ordinary = kinds.filter((kind) => hasAll(some, kind)).flat()
  return some.filter((customer) => !hasAll(ordinary, [customer]))
}

const present = <Value>(values: readonly (Value | undefined)[]): Value[] =>
  values.filter((value) => value !== undefined)

/** Names customers in words; "" = all there are. */
export function customersText(some: readonly Customer[], all: readonly Customer[], labels: Labels): string {
  if (hasAll(some, all)) return ''
  const named = withoutOrdinary(some, all)
  const sources = present(named.map(({ source }) => source))
  const rights = present(named.map(({ right }) => right)).map((right) => labels.rights[right])
  return [
    ...(named.some(isNobody) ? [labels.inGeneral] : []),
    ...(sources.length > 0 ? [labels.ofSources(sources)] : []),
    ...(rights.length > 0 ? [labels.askingFor(rights)] : []),
  ].join(', ')
}

/**
 * Names occasions in words, layer by layer: "short layer: in general, right: See; full layer". The layers are not
 * named where it is the same in both; "" = always.
 */
export function occasionsText(some: readonly Occasion[], all: readonly Customer[], labels: Labels): string {
  const [short = [], full = []] = LAYERS.map((layer) => some.filter((each) => each.layer === layer))
  if (hasAll(short, full) && hasAll(full, short)) return customersText(short, all, labels)
  return [short, full]
    .filter((of) => of.length > 0)
    .map((of) => {
      const layer = labels.layers[of[0]?.layer ?? 'short']
      const who = customersText(of, all, labels)
      return who === '' ? layer : `${layer}: ${who}`
    })
    .join('; ')
}
