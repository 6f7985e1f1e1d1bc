import type { ContactCard, ContactScene, Way } from '../peers/contact.js'
import { labels, words } from '../peers/language.js'
import { type Place, RIGHTS } from '../peers/place.js'
import { noteView, previewView } from './folded.js'
import { h } from './h.js'

/** Draws the rights, and the complaint, to choose from. */
export function rightChoice({ right }: Place): HTMLElement {
  const chip = (value: string, label: string): HTMLElement => {
    const input = h('input', { type: 'radio', name: 'right', value })
    input.checked = value === right
    return h('label', { class: 'chip' }, input, h('span', {}, label))
  }
  const chips = RIGHTS.map((one) => chip(one, words.rights[one]))
  return h(
    'fieldset',
    { class: 'choice' },
    h('legend', { class: 'visually-hidden' }, labels['right.choose']),
    h('div', { class: 'chips' }, ...chips, chip('complaint', labels['right.complaint'])),
  )
}

/** Draws who handles the right, and the ways there beside the first. */
export function contactView(scene: ContactScene | null): Node {
  const view = document.createDocumentFragment()
  if (!scene) {
    view.append(h('p', { class: 'note' }, labels['contact.none']), noteView({ isNoteOpen: true }))
    return view
  }
  const { card, others, preview, copy } = scene
  const actions = h('div', { class: 'actions' }, ...others.map((way) => wayView(way)))
  if (copy) actions.append(wayView(copy))
  if (preview) actions.append(previewView(preview))
  view.append(
    h('section', { class: 'card', 'aria-labelledby': 'contact' }, ...cardViews(card), actions),
    noteView(scene),
  )
  return view
}

function cardViews({ name, status, phone, facts, email, url, postal }: ContactCard): (Node | null)[] {
  const state = status && h('p', { part: 'status', class: 'state', 'data-state': status.state }, status.text)
  const blank = { target: '_blank', rel: 'noopener noreferrer' }
  return [
    h('div', { class: 'contact-head' }, h('h3', { id: 'contact' }, name), state),
    phone && h('p', { class: 'number' }, h('a', { href: phone.href }, phone.text)),
    h('p', { class: 'facts' }, ...facts.flatMap((fact) => [h('span', {}, fact), ' '])),
    email === null ? null : h('p', { class: 'address' }, h('a', { href: `mailto:${email}` }, email)),
    url === null ? null : h('p', { class: 'address' }, h('a', { href: url, ...blank }, url)),
    postal === null ? null : h('p', { class: 'address' }, postal),
  ]
}

/** Draws a way to the contact. */
export function wayView({ key, label }: Way, isPrimary = false): HTMLElement {
  const look = isPrimary ? 'button primary' : 'button'
  const button = h('button', { type: 'button', part: 'action', class: look, 'data-way': key }, label)
  button.ariaDisabled = 'false'
  return h('div', { class: isPrimary ? 'action wide' : 'action' }, button)
}
