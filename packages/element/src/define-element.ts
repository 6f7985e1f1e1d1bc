import { warnOnce } from './warn-once.js'

/** A class of element that knows its version. */
export type VersionedElement = CustomElementConstructor & { readonly version: string }

/** Registers a class under a tag, once. Where another version holds the tag, that one stays and a warning names both. */
export function defineElement(
  elementClass: VersionedElement,
  tagName: string,
  registry: CustomElementRegistry | undefined,
): void {
  if (!registry) return
  const held = registry.get(tagName)
  if (!held) {
    registry.define(tagName, isTaken(elementClass, registry) ? class extends elementClass {} : elementClass)
    return
  }
  const heldVersion: unknown = Reflect.get(held, 'version')
  if (heldVersion === elementClass.version) return
  const other = typeof heldVersion === 'string' ? `version ${heldVersion}` : 'another element'
  warnOnce(
    `defined:${tagName}`,
    `<${tagName}> is ${other} already; version ${elementClass.version} is not registered.`,
  )
}

/** A registry takes each class once. */
function isTaken(elementClass: CustomElementConstructor, registry: CustomElementRegistry): boolean {
  return registry.getName(elementClass) !== null
}
