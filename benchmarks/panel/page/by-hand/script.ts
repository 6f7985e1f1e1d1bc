import type { ScriptId } from '@gdpr-script/core/base'
import type { Desk } from '../contender.js'
import { documentOf, hasSimpler } from '../peers/clause.js'
import { contactScene } from '../peers/contact.js'
import { labels, words } from '../peers/language.js'
import type { Place } from '../peers/place.js'
import { contactView, rightChoice, wayView } from './contact.js'
import { stopMenu } from './folded.js'
import { h, setText } from './h.js'
import { sayView, simplerView, whyView } from './say.js'

const SCRIPT = { part: 'script', class: 'answer', 'aria-labelledby': 'title' }

/** Draws how the call begins. Left out: the tick. */
export function openingView(desk: Desk, place: Place): HTMLElement {
  const scriptDocument = documentOf(desk, 'opening', place)
  return h(
    'section',
    SCRIPT,
    h('h2', { id: 'title', class: 'visually-hidden', tabindex: '-1' }, words.scripts.opening),
    sayView(scriptDocument),
    hasSimpler(desk, scriptDocument) ? simplerView() : null,
    whyView(scriptDocument.clauses),
  )
}

/** Draws what to press next in the opening. */
export function openingBar(): HTMLElement {
  const confirm = h(
    'button',
    { type: 'button', id: 'confirm', part: 'action', class: 'button primary', 'aria-disabled': 'false' },
    labels['action.confirm'],
  )
  return h('div', { class: 'steps' }, confirm, stopMenu())
}

/** An answer: its head is made once and kept, and with it the focus that stands on the title. */
export interface Answer {
  readonly element: HTMLElement
  /** Gives what to press next; null = nothing. */
  show(desk: Desk, place: Place, script: ScriptId): HTMLElement | null
}

/** Draws answers to questions, one at a time. */
export function createAnswer(): Answer {
  const title = h('h2', { id: 'title', class: 'asked', tabindex: '-1' })
  const element = h('section', SCRIPT, title)
  return {
    element,
    show(desk, place, script) {
      const scriptDocument = documentOf(desk, script, place)
      const isRights = script === 'rights'
      const scene = isRights ? contactScene(desk, place) : null
      setText(title, words.scripts[script])
      while (title.nextSibling) title.nextSibling.remove()
      if (isRights) element.append(rightChoice(place))
      element.append(sayView(scriptDocument))
      if (hasSimpler(desk, scriptDocument)) element.append(simplerView())
      if (isRights) element.append(contactView(scene))
      element.append(whyView(scriptDocument.clauses))
      return scene?.first ? wayView(scene.first, true) : null
    },
  }
}
