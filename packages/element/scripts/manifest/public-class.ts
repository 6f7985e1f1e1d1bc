// One class, cut down to what somebody outside may use. Pure.
import type {
  Attribute,
  ClassDeclaration,
  ClassField,
  ClassMember,
  CustomElementDeclaration,
  CustomElementField,
  Reference,
} from 'custom-elements-manifest/schema'
import type { Seen } from './public-surface.js'
import { spelledOut } from './word-types.js'

/** Where the classes are imported from. */
export const INDEX = 'dist/index.js'

/** A class, of an element or not. */
export type AnyClass = ClassDeclaration | CustomElementDeclaration

/** What is public at all. */
export interface Surface {
  readonly seen: Seen
  /** The names of the classes that are exported. */
  readonly names: ReadonlySet<string>
}

/** A default that tells a reader something; any other is code of the class. */
const LITERAL = /^(null|true|false|-?\d+(\.\d+)?|'[^']*'|\[\])$/

/** Keeps of a class what is public, and points at the paths at which it is imported. */
export function publicClass(declaration: AnyClass, surface: Surface): AnyClass {
  const { superclass, description, members = [], ...rest } = declaration
  const own = members.filter((member) => isPublic(member, declaration, surface))
  const shared = {
    ...rest,
    ...(description === undefined ? {} : { description: oneLine(description) }),
    ...(superclass ? { superclass: publicReference(superclass, surface) } : {}),
  }
  if (!isElement(declaration))
    return { ...shared, members: own.map((member) => publicMember(member, surface)) }
  const fields = own.filter((member): member is ClassField => member.kind === 'field')
  const attributes = publicAttributes(declaration, fields, surface.seen)
  const tag = surface.seen.tags.get(declaration.name)
  return {
    ...declaration,
    ...shared,
    ...(tag === undefined ? {} : { tagName: tag }),
    attributes,
    members: own.map((member) => publicMember(withAttribute(member, attributes), surface)),
    cssProperties: (declaration.cssProperties ?? []).map((property) => {
      const fallback = surface.seen.defaults.get(property.name)
      return { ...property, ...(fallback === undefined ? {} : { default: fallback }) }
    }),
  }
}

function isElement(declaration: AnyClass): declaration is CustomElementDeclaration {
  return 'customElement' in declaration
}

function isPublic(member: ClassMember, { name }: AnyClass, { seen, names }: Surface): boolean {
  const isHidden =
    member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#')
  const isFromOutside = member.inheritedFrom !== undefined && !names.has(member.inheritedFrom.name)
  return !isHidden && !isFromOutside && !seen.internal.has(`${name}.${member.name}`)
}

/** An attribute whose own field is internal belongs to the field that has its name. Its words are spelled out. */
function publicAttributes(
  { name: owner, attributes = [] }: CustomElementDeclaration,
  fields: readonly ClassField[],
  { internal, words }: Seen,
): Attribute[] {
  const fieldOf = ({ name, fieldName = name }: Attribute): string =>
    internal.has(`${owner}.${fieldName}`) ? name : fieldName
  return fields.flatMap(({ name, type, description }) =>
    attributes
      .filter((attribute) => fieldOf(attribute) === name)
      .map((attribute) => ({
        name: attribute.name,
        ...(type ? { type: { text: spelledOut(type.text, words) } } : {}),
        ...(description === undefined ? {} : { description: oneLine(description) }),
        fieldName: name,
      })),
  )
}

function withAttribute(member: ClassMember, attributes: readonly Attribute[]): ClassMember {
  const attribute = attributes.find(({ fieldName }) => fieldName === member.name)
  if (member.kind !== 'field' || !attribute) return member
  const field: CustomElementField = { ...member, attribute: attribute.name }
  return field
}

function publicMember(member: ClassMember, surface: Surface): ClassMember {
  const { description, inheritedFrom, ...rest } = member
  delete rest.privacy
  if (rest.kind === 'field' && !LITERAL.test(rest.default ?? '')) delete rest.default
  return {
    ...rest,
    ...(description === undefined ? {} : { description: oneLine(description) }),
    ...(inheritedFrom ? { inheritedFrom: publicReference(inheritedFrom, surface) } : {}),
  }
}

/** What is neither of this package nor of another one is the platform's. */
function publicReference({ name, package: from }: Reference, { names }: Surface): Reference {
  if (names.has(name)) return { name, module: INDEX }
  return { name, package: from ?? 'global:' }
}

/** A line that a comment breaks in the middle of a paragraph is one line. */
const oneLine = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, ' ')
