import { toError } from './to-error.js'
import { warnOnce } from './warn-once.js'

/** A class of element that knows its version. */
export type VersionedElement = CustomElementConstructor & { readonly version: string }

/** Matches what HTML takes as the name of a custom element; what else it may not hold, the browser says. */
const TAG_NAME = /^[a-z][^A-Z]*-[^A-Z]*$/

/**
 * Registers a class under a tag, once. Where another version holds the tag, that one stays and a warning names both.
 * Never throws: a name that cannot be registered is told in a warning.
 */
export function defineElement(
  elementClass: VersionedElement,
  tagName: string,
  registry: CustomElementRegistry | undefined,
): void {
  try {
    const held = registry?.get(tagName)
    if (held) warnOfOther(tagName, elementClass.version, Reflect.get(held, 'version'))
    else if (registry) register(elementClass, tagName, registry)
  } catch (error) {
    const reason = TAG_NAME.test(tagName)
      ? toError(error).message
      : 'the name of a tag begins with a small letter and has a hyphen and no capitals, for example "my-panel".'
    warnOnce(`tag:${tagName}`, `<${tagName}> is not registered: ${reason}`)
  }
}

/** A registry takes each class once; a second tag gets a class of its own. */
function register(elementClass: VersionedElement, tagName: string, registry: CustomElementRegistry): void {
  try {
    registry.define(tagName, elementClass)
  } catch {
    registry.define(tagName, class extends elementClass {})
  }
}

function warnOfOther(tagName: string, version: string, held: unknown): void {
  if (held === version) return
  const other = typeof held === 'string' ? `version ${held}` : 'another element'
  warnOnce(`defined:${tagName}`, `<${tagName}> is ${other} already; version ${version} is not registered.`)
}
