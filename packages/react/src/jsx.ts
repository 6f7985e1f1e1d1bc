// Types for the bare tag in JSX. React 17 and 18 read the global namespace JSX, React 19 the one inside its module.
import type { GdprScriptPanel } from '@gdpr-script/element'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

/** Lists what `<gdpr-script-panel>` takes in JSX without the component: attributes, and in React 19 properties. */
export type GdprScriptPanelAttributes = DetailedHTMLProps<
  HTMLAttributes<GdprScriptPanel>,
  GdprScriptPanel
> & {
  readonly class?: string
  readonly src?: string
  readonly locale?: string
  readonly profile?: GdprScriptPanel['profile'] | string
  readonly call?: GdprScriptPanel['call'] | string
  readonly capabilities?: GdprScriptPanel['capabilities'] | string
  readonly shortcuts?: GdprScriptPanel['shortcuts']
}

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
