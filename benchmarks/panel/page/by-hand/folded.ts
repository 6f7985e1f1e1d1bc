// What is folded away until somebody unfolds it.
import type { ContactScene } from '../peers/contact.js'
import { labels, LOCALE } from '../peers/language.js'
import { h } from './h.js'

/** Draws the single keys. Left out: their list, and the switch that turns them off. */
export function keysView(): HTMLElement {
  const isOn = h('input', { type: 'checkbox' })
  isOn.checked = true
  return h(
    'details',
    { class: 'keys why' },
    h('summary', { 'aria-keyshortcuts': '?' }, labels['keys.title']),
    h('label', { class: 'switch' }, isOn, ` ${labels['keys.switch']}`),
  )
}

/** Draws the ways not to read on. Left out: what they lead to. */
export function stopMenu(): HTMLElement {
  const reasons = Object.values(labels.stop).map((reason) =>
    h('button', { type: 'button', class: 'button' }, reason),
  )
  return h(
    'details',
    { class: 'skip' },
    h('summary', { class: 'button' }, labels['action.stop']),
    h('div', { class: 'reasons' }, ...reasons),
  )
}

/** Draws the text message as it will arrive. */
export function previewView({ title, text, facts }: NonNullable<ContactScene['preview']>): HTMLElement {
  return h(
    'details',
    { class: 'preview' },
    h('summary', {}, title),
    h('p', { class: 'bubble', lang: LOCALE }, text),
    ...facts.map((fact) => h('p', { class: 'facts' }, fact)),
  )
}

/** Draws the note to pass on. Left out: what is done with it. */
export function noteView({ isNoteOpen }: Pick<ContactScene, 'isNoteOpen'>): HTMLElement {
  const field = h('textarea', { id: 'note', class: 'field', rows: '3', 'aria-describedby': 'note-hint' })
  const copy = h(
    'button',
    { type: 'button', part: 'action', class: 'button', 'aria-disabled': 'true' },
    labels['note.copy'],
  )
  const note = h(
    'details',
    { class: 'pass-on' },
    h('summary', {}, labels['note.title']),
    h('label', { class: 'field-label', for: 'note' }, labels['note.field']),
    field,
    h('p', { id: 'note-hint', class: 'hint' }, labels['note.hint']),
    h('div', { class: 'actions' }, h('div', { class: 'action' }, copy)),
  )
  note.open = isNoteOpen
  return note
}
