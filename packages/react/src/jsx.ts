// Types for the bare tag in JSX. React 17 and 18 read the global namespace JSX, React 19 the one inside its module.
import type { GdprScriptPanel, PanelListeners, PanelProperties } from '@gdpr-script/element'
import type * as React from 'react'

type Html = React.DetailedHTMLProps<React.HTMLAttributes<GdprScriptPanel>, GdprScriptPanel> & {
  readonly class?: string | undefined
}

/** A property is what its attribute says, where it is text; what is more is JSON or words. */
type AttributeText<Value> = Value extends string | null | undefined ? Value : string

type PanelAttributes = { [Name in keyof PanelProperties]: AttributeText<PanelProperties[Name]> }

/** React 17 and 18 write attributes only, and `className` under that very name. `use` came with React 19. */
type OfReact<Module> = 'use' extends keyof Module
  ? Html & PanelProperties & PanelListeners
  : Omit<Html, 'className'> & PanelAttributes

/**
 * Lists what `<gdpr-script-panel>` takes in JSX without the component: in React 19 properties and listeners, before it
 * attributes.
 */
export type GdprScriptPanelAttributes = OfReact<typeof React>

interface PanelElements {
  'gdpr-script-panel': GdprScriptPanelAttributes
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own name for it
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into React's list of tags
    interface IntrinsicElements extends PanelElements {}
  }
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name that React 17 and 18 look for
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into React's list of tags
    interface IntrinsicElements extends PanelElements {}
  }
}
