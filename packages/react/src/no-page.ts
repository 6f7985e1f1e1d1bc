'use client'

// What `index.ts` exports, for a server without Lit: an edge runtime, a worker. It renders what Node renders.
import * as React from 'react'
import type { GdprScriptPanel as Panel, GdprScriptPanelProps } from './gdpr-script-panel.js'

/** Props that become properties of the element, in a page: no markup shows them. */
const PROPERTIES: ReadonlySet<string> = new Set<keyof GdprScriptPanelProps>([
  'src',
  'profile',
  'locale',
  'call',
  'capabilities',
  'shortcuts',
])

/** Renders `<gdpr-script-panel>` with its children. */
export const GdprScriptPanel: typeof Panel = React.forwardRef((props, _ref) => {
  const shown = Object.entries(props)
    .filter(([name, value]) => !PROPERTIES.has(name) && typeof value !== 'function')
    .map(([name, value]) => [name === 'className' ? 'class' : name, value as unknown])
  return React.createElement('gdpr-script-panel', Object.fromEntries(shown))
})
GdprScriptPanel.displayName = 'GdprScriptPanel'
