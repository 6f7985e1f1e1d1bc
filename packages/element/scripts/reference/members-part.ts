// Properties, attributes and methods, as tables.
import type { ClassField, ClassMember, ClassMethod, Parameter } from 'custom-elements-manifest/schema'
import { code, section, table, typeText } from './markdown.js'

const isMethod = (member: ClassMember): member is ClassMethod => member.kind === 'method'

function parameterText({ name, type, default: fallback, optional }: Parameter): string {
  const typed = type ? `${name}${optional ? '?' : ''}: ${type.text}` : name
  return fallback === undefined ? typed : `${typed} = ${fallback}`
}

/** Writes how a method is called, and what it gives. */
export const signatureOf = ({ name, parameters = [], return: result }: ClassMethod): string =>
  `${name}(${parameters.map(parameterText).join(', ')}): ${result?.type?.text ?? 'void'}`

const fieldNote = ({ description = '', readonly }: ClassField): string =>
  readonly ? `Read only. ${description}` : description

/** Writes a section on the properties of an instance, with the attributes that set them. */
export const propertiesPart = (members: readonly ClassMember[]): string =>
  section(
    'Properties and attributes',
    'Attributes are read, never written. Where the host sets both, the property wins.',
    table(
      ['property', 'attribute', 'type', 'default', 'means'],
      members
        .filter((member) => member.kind === 'field')
        .filter((member) => !member.static)
        .map((field) => [
          code(field.name),
          'attribute' in field && typeof field.attribute === 'string' ? code(field.attribute) : '',
          typeText(field.type?.text),
          field.default === undefined ? '' : code(field.default),
          fieldNote(field),
        ]),
    ),
  )

/** Writes a section on what is called on the element. */
export const methodsPart = (members: readonly ClassMember[]): string =>
  section(
    'Methods',
    table(
      ['method', 'does'],
      members
        .filter(isMethod)
        .filter((member) => !member.static)
        .map((method) => [code(signatureOf(method)), method.description ?? '']),
    ),
  )

/** Writes a section on what the class itself has. */
export const staticPart = (owner: string, members: readonly ClassMember[]): string =>
  section(
    'The class',
    table(
      ['member', 'is'],
      members
        .filter((member) => member.static)
        .map((member) => [
          code(
            `${owner}.${isMethod(member) ? signatureOf(member) : `${member.name}: ${member.type?.text ?? ''}`}`,
          ),
          isMethod(member) ? (member.description ?? '') : fieldNote(member),
        ]),
    ),
  )
