import { GdprScriptPanel as Element } from '@gdpr-script/element'
import { minimalProfile } from '@gdpr-script/test-utils'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import * as index from './index.js'
import * as noPage from './no-page.js'

type Props = index.GdprScriptPanelProps

const PROPS: Props = {
  className: 'aside',
  id: 'script',
  profile: minimalProfile(),
  locale: 'sv',
  onObjection: () => undefined,
}

const rendered = (
  { GdprScriptPanel }: typeof index | typeof noPage,
  props: Props,
  ...children: ReactNode[]
) => renderToString(createElement(GdprScriptPanel, props, ...children))

test.each([
  ['Node', index],
  ['an edge runtime', noPage],
])('renders tag and children in %s', (_name, entry) => {
  expect(rendered(entry, PROPS)).toBe('<gdpr-script-panel class="aside" id="script"></gdpr-script-panel>')
  expect(rendered(entry, {}, createElement('p', { slot: 'empty' }, 'A & B'))).toBe(
    '<gdpr-script-panel><p slot="empty">A &amp; B</p></gdpr-script-panel>',
  )
})

/** The text of a profile is an attribute of the bare tag, and no prop. */
const PROPERTIES = Object.keys(Element.properties).filter((name) => name !== 'profileText')

test.each(PROPERTIES)('shows no property of the element in markup: %s', (name) => {
  const props = { [name]: 'x', title: 'y' } as Props
  expect(rendered(index, props)).toBe('<gdpr-script-panel title="y"></gdpr-script-panel>')
  expect(rendered(noPage, props)).toBe(rendered(index, props))
})

test('exports the same names for every runtime', () => {
  expect(Object.keys(noPage)).toEqual(Object.keys(index))
  expect(noPage.GdprScriptPanel.displayName).toBe(index.GdprScriptPanel.displayName)
})
