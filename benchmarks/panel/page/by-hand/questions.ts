import type { Desk } from '../contender.js'
import { labels, questionName } from '../peers/language.js'
import { FOUR, keyOf, MORE, type Place, type Question } from '../peers/place.js'
import { h } from './h.js'
import { createAnswer } from './script.js'

/** The field to search in, the list of questions and the answer: made once, and kept. */
export interface Questions {
  readonly elements: readonly HTMLElement[]
  /** Marks the question that is open and draws its answer. Gives what to press next; null = nothing. */
  show(desk: Desk, place: Place): HTMLElement | null
}

/** Draws the questions. */
export function createQuestions(): Questions {
  const title = h('h2', { class: 'visually-hidden', tabindex: '-1' }, labels['questions.four'])
  const list = createList(title)
  const element = h('div', {}, list)
  const buttons = [...list.querySelectorAll('button')]
  const [search, back, answer] = [createSearch(), createBack(), createAnswer()]
  return {
    elements: [search, element],
    show(desk, place) {
      const { script } = place
      element.className = script === null ? 'questions' : 'questions answered'
      title.id = script === null ? 'title' : 'list-title'
      for (const button of buttons) button.ariaCurrent = String(button.dataset['script'] === script)
      if (script === null) {
        back.remove()
        answer.element.remove()
        return null
      }
      if (!back.parentNode) search.prepend(back)
      const bar = answer.show(desk, place, script)
      if (!answer.element.parentNode) element.append(answer.element)
      return bar
    },
  }
}

function createList(title: HTMLElement): HTMLElement {
  const four = FOUR.map((question) => h('li', {}, questionView(question)))
  const more = MORE.map((question) => h('li', {}, questionView(question)))
  return h(
    'div',
    { class: 'question-list', 'data-roving': '' },
    title,
    h('ol', { class: 'four' }, ...four),
    h('h3', { class: 'more-title' }, labels['questions.more']),
    h('ul', { class: 'more' }, ...more),
  )
}

/** Left out: what is found. */
function createSearch(): HTMLElement {
  const field = h('input', {
    id: 'search',
    class: 'field',
    type: 'search',
    placeholder: labels['search.field'],
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-keyshortcuts': '/',
  })
  const label = h('label', { class: 'visually-hidden', for: 'search' }, labels['search.field'])
  return h('div', { part: 'search', class: 'search', role: 'search' }, label, field)
}

function createBack(): HTMLElement {
  const arrow = h('span', { 'aria-hidden': 'true' }, '‹')
  return h(
    'button',
    { type: 'button', class: 'back', 'data-act': 'back' },
    arrow,
    ` ${labels['action.back']}`,
  )
}

function questionView(question: Question): HTMLElement {
  const key = keyOf(question)
  const button = h(
    'button',
    { type: 'button', class: 'question', 'data-script': question, 'aria-keyshortcuts': key },
    h('span', { class: 'digit', 'aria-hidden': 'true' }, key),
    ' ',
    h('span', {}, questionName(question)),
  )
  button.tabIndex = question === FOUR[0] ? 0 : -1
  return button
}
