// What an editor shows of the element beside its tag, where its format has no place of its own for it. Markdown.
import type { TaggedElement } from '../manifest/elements-of.js'

interface Named {
  readonly name: string
  readonly description?: string
}

const list = (title: string, entries: readonly Named[] = []): string[] =>
  entries.length === 0
    ? []
    : [
        `**${title}**`,
        entries.map(({ name, description = '' }) => `- \`${name}\`: ${description}`).join('\n'),
      ]

/** Says what the element is, and lists what belongs to it. */
export function elementText({ description = '', events, slots, cssStates }: TaggedElement): string {
  const parts = [...list('Events', events), ...list('Slots', slots), ...list('States', cssStates)]
  return [description, ...parts].join('\n\n')
}

/** Says what a custom property is for, and what holds without it. */
export const propertyText = ({
  description = '',
  default: fallback,
}: Named & { default?: string }): string =>
  fallback === undefined ? description : `${description}\n\nDefault: \`${fallback}\``
