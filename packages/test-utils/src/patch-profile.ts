// Single values of a profile replaced by JSON Pointer: the smallest change that makes one thing wrong.
import type { Profile } from '@gdpr-script/core'

/** Values by RFC 6901 JSON Pointer; undefined takes the field or the list entry away. */
export type ProfilePatches = Readonly<Record<string, unknown>>

type Node = Record<string, unknown> | unknown[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const stepsOf = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

function set(node: Node, step: string, value: unknown): void {
  if (!Array.isArray(node)) {
    if (value === undefined) Reflect.deleteProperty(node, step)
    else node[step] = value
  } else if (value === undefined) node.splice(Number(step), 1)
  else node[Number(step)] = value
}

function patch(root: Node, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer)
  const last = steps.pop() ?? ''
  const parent = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], root)
  if (!isNode(parent)) throw new Error(`Nothing is at the parent of ${pointer}`)
  set(parent, last, value)
}

/**
 * Returns a fresh copy of a profile with single values replaced, in the order given. What comes out may be no valid
 * profile: some tests want one that is refused. Throws where a pointer leads through something that is not there.
 */
export function patchProfile(profile: Profile, patches: ProfilePatches): Profile {
  const copy = structuredClone(profile)
  for (const [pointer, value] of Object.entries(patches)) {
    patch(copy as unknown as Node, pointer, structuredClone(value))
  }
  return copy
}
