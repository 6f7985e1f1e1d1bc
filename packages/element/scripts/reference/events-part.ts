// Events: a table of all, then each with its fields and what a host may do with it.
import type { ClassMember, Event } from 'custom-elements-manifest/schema'
import { EVENT_EXAMPLES } from './event-examples.js'
import { callbackName } from './event-name.js'
import { code, section, table, typeText } from './markdown.js'
import { signatureOf } from './members-part.js'

/** What is known of the class of an event. */
export interface EventClass {
  readonly name: string
  readonly description?: string
  readonly members?: readonly ClassMember[]
}

/** Takes the indentation away that a template literal has in its file. */
function unindented(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n')
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0
  return lines.map((line) => line.slice(indent)).join('\n')
}

const memberRow = (member: ClassMember): string[] =>
  member.kind === 'method'
    ? [code(signatureOf(member)), '', member.description ?? '']
    : [code(member.name), typeText(member.type?.text), member.description ?? '']

function eventPart({ name, type }: Event, classes: readonly EventClass[]): string {
  const eventClass = classes.find((each) => each.name === type.text)
  const example = EVENT_EXAMPLES[name]
  if (!eventClass) throw new Error(`${name} has no exported class ${type.text}.`)
  if (example === undefined) throw new Error(`${name} has no example in event-examples.ts.`)
  return [
    `### ${name}`,
    eventClass.description ?? '',
    table(['member', 'type', 'means'], (eventClass.members ?? []).map(memberRow)),
    `\`\`\`js\n${unindented(example)}\n\`\`\``,
  ].join('\n\n')
}

/** Writes a section on the events. */
export const eventsPart = (events: readonly Event[], classes: readonly EventClass[]): string =>
  section(
    'Events',
    'All bubble and cross shadow roots. What they say is on the event itself, not in `detail`. Requests are answered in the listener, once: [Answering](../guides/embedding.md#answering).',
    table(
      ['event', 'class', 'in React', 'says'],
      events.map(({ name, type, description = '' }) => [
        `[${code(name)}](#${name})`,
        code(type.text),
        code(callbackName(name)),
        description,
      ]),
    ),
    ...events.map((event) => eventPart(event, classes)),
  )
