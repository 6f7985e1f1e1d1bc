import type { Desk } from '../contender.js'
import { labels, LANGUAGES, LOCALE } from '../peers/language.js'
import { type Place, type Tab, TABS } from '../peers/place.js'
import { keysView } from './folded.js'
import { h, setText } from './h.js'

/** What stands around every view: made once, and kept. */
export interface Frame {
  readonly element: HTMLElement
  /** Puts a view on screen in place of the one before, and what to press next; null = nothing. */
  showView(view: readonly HTMLElement[], bar: HTMLElement | null): void
  showCall(desk: Desk): void
  showTab(place: Place): void
}

/** Draws header, tabs and footer. */
export function createFrame(): Frame {
  const header = createHeader()
  const tabs = TABS.map(tabView)
  const nav = h(
    'div',
    { part: 'nav', class: 'nav', role: 'tablist', 'aria-label': labels['panel.name'], 'data-roving': '' },
    ...tabs,
  )
  const keys = keysView()
  const view = h('div', { id: 'view', class: 'view', role: 'tabpanel', tabindex: '-1' }, keys)
  const bottom = createBottom()
  const element = h(
    'section',
    { part: 'panel', class: 'panel', lang: LOCALE, 'aria-label': labels['panel.name'] },
    header.element,
    nav,
    view,
    bottom.element,
    h('p', { class: 'visually-hidden', role: 'status' }),
  )
  return {
    element,
    showView(children, bar) {
      bottom.showBar(bar)
      if (children[0] ? view.firstChild === children[0] : view.firstChild === keys) return
      view.replaceChildren(...children, keys)
    },
    showCall: header.showCall,
    showTab({ tab }) {
      view.setAttribute('aria-labelledby', `tab-${tab}`)
      for (const button of tabs) {
        const isSelected = button.dataset['tab'] === tab
        button.ariaSelected = String(isSelected)
        button.tabIndex = isSelected ? 0 : -1
      }
    },
  }
}

function tabView(tab: Tab): HTMLElement {
  const button = h('button', { type: 'button', role: 'tab', id: `tab-${tab}`, class: 'tab' }, labels.tab[tab])
  button.setAttribute('aria-controls', 'view')
  button.dataset['tab'] = tab
  return button
}

function createHeader(): { element: HTMLElement; showCall: Frame['showCall'] } {
  const name = h('bdi', {})
  const caller = h('p', { class: 'caller' })
  const phase = h('p', { class: 'phase' })
  const options = LANGUAGES.map(({ tag, name }) => h('option', { value: tag, lang: tag }, name))
  const language = h('select', { class: 'language', 'aria-label': labels['panel.language'] }, ...options)
  language.value = LOCALE
  return {
    element: h(
      'header',
      { part: 'header', class: 'header' },
      h('div', { class: 'brand' }, h('p', { class: 'brand-name' }, name), caller),
      h('div', { class: 'corner' }, language, phase),
      h('slot', { name: 'header' }),
    ),
    showCall({ profile, call }) {
      const isInbound = (call.direction ?? profile.call?.direction) === 'inbound'
      const [who, from] = [profile.controller.name, profile.caller.name]
      setText(name, who)
      caller.hidden = !isInbound && profile.caller.role === 'controller'
      if (!caller.hidden)
        setText(caller, isInbound ? labels['panel.answering-for'](who) : labels['panel.calling-from'](from))
      phase.dataset['phase'] = call.phase
      setText(phase, labels.phase[call.phase])
    },
  }
}

function createBottom(): { element: HTMLElement; showBar: (content: HTMLElement | null) => void } {
  const bar = h('div', { class: 'bar' })
  const element = h('div', { class: 'bottom' }, footerView())
  return {
    element,
    showBar(content) {
      if (!content) return bar.remove()
      bar.replaceChildren(content)
      if (!bar.parentNode) element.prepend(bar)
    },
  }
}

/** Left out: what becomes of the no; it is shown as not recorded. */
function footerView(): HTMLElement {
  const press = h('button', { type: 'button', part: 'action', class: 'objection', 'data-status': 'none' })
  press.dataset['act'] = 'objection'
  press.append(h('span', {}, labels['action.objection']))
  return h('footer', { part: 'footer', class: 'footer' }, press, h('slot', { name: 'footer' }))
}
