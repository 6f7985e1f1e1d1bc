import { html, nothing, type TemplateResult } from 'lit'
import type { Labels } from '../labels/labels.js'
import { QUESTIONS } from '../place.js'
import { type Command, SHORTCUTS, type Shortcut } from '../shortcuts.js'
import type { Scene } from './scene.js'

/** Draws, folded away, the single keys of the panel, and the switch that turns them off (WCAG 2.1.4). */
export function keysView({ labels, keys }: Scene): TemplateResult | typeof nothing {
  if (keys.scope === 'off') return nothing
  const handleToggle = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement && event.target.open !== keys.isHelpOpen)
      keys.toggleHelp(event.target.open)
  }
  return html`<details class="keys why" ?open=${keys.isHelpOpen} @toggle=${handleToggle}>
    <summary aria-keyshortcuts="?">${labels['keys.title']}</summary>
    ${keys.isHelpOpen ? listView(labels) : nothing}
    <label class="switch">
      <input
        type="checkbox"
        .checked=${keys.isOn}
        @change=${(event: Event) => keys.turn((event.target as HTMLInputElement).checked)}
      />
      ${labels['keys.switch']}
    </label>
  </details>`
}

function listView(labels: Labels): TemplateResult {
  const others = SHORTCUTS.slice(QUESTIONS.length)
  return html`<dl class="key-list">
    ${rowView(`1–${QUESTIONS.length}`, labels['keys.questions'])}
    ${others.map((shortcut) => rowView(keyName(labels, shortcut), commandName(labels, shortcut.command)))}
  </dl>`
}

const rowView = (key: string, does: string): TemplateResult =>
  html`<div>
    <dt><kbd>${key}</kbd></dt>
    <dd>${does}</dd>
  </div>`

function keyName(labels: Labels, { key }: Shortcut): string {
  return key === ' ' ? labels['keys.space'] : key === 'Escape' ? labels['keys.escape'] : key.toUpperCase()
}

function commandName(labels: Labels, command: Command): string {
  switch (command.kind) {
    case 'answer':
      return labels['something-else']
    case 'tab':
      return labels.tab[command.tab]
    default:
      return labels.command[command.kind]
  }
}
