// JSON Pointer → line and column, by the syntax tree of the text.
import { type LocationRange, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa'
import type { Region } from './problem.js'
import { pointerSteps } from './pointer-steps.js'

/** Finds places in one text. */
export interface Locator {
  /** Finds the place a pointer leads to; where there is nothing, the last thing on the way that exists. */
  readonly find: (pointer: string) => Region | null
  /** Where the text stops being JSON; null where it is JSON. */
  readonly stopsAt: Region | null
}

interface Step {
  readonly value: ValueNode
  readonly region: Region
}

const toRegion = ({ start, end }: LocationRange): Region => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
})

/** Lists and groups are long: their first sign stands for them. */
const atStart = ({ line, column }: Pick<Region, 'line' | 'column'>): Region => ({
  line,
  column,
  endLine: line,
  endColumn: column + 1,
})

const isNested = ({ type }: ValueNode): boolean => type === 'Object' || type === 'Array'

const nameOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name)

function ofMember(member: MemberNode): Step {
  const { name, value } = member
  const end = isNested(value) ? name.loc.end : value.loc.end
  return { value, region: toRegion({ start: name.loc.start, end }) }
}

function ofValue(value: ValueNode): Step {
  const region = toRegion(value.loc)
  return { value, region: isNested(value) ? atStart(region) : region }
}

function stepInto(value: ValueNode, step: string): Step | undefined {
  if (value.type === 'Object') {
    // Of a key that is written twice, the last one counts.
    const member = value.members.findLast((each) => nameOf(each) === step)
    return member && ofMember(member)
  }
  if (value.type !== 'Array' || !/^\d+$/.test(step)) return undefined
  const element = value.elements[Number(step)]
  return element && ofValue(element.value)
}

function find(root: ValueNode, pointer: string): Region {
  let reached = ofValue(root)
  for (const step of pointerSteps(pointer)) {
    const next = stepInto(reached.value, step)
    if (!next) break
    reached = next
  }
  return reached.region
}

const isPlaced = (error: unknown): error is Error & { line: number; column: number } =>
  error instanceof Error && 'line' in error && 'column' in error

/** Reads a text so that places in it can be found. Never throws: what is no JSON has no places. */
export function locate(text: string): Locator {
  try {
    const root = parse(text.startsWith('\ufeff') ? text.slice(1) : text, { mode: 'json' }).body
    return { find: (pointer) => find(root, pointer), stopsAt: null }
  } catch (error) {
    const stopsAt = isPlaced(error) ? atStart(error) : null
    return { find: () => null, stopsAt }
  }
}
