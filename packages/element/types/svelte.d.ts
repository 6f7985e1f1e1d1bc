// Types of <gdpr-script-panel> in the markup of Svelte 5. Holds no code.
import type { GdprScriptPanel, PanelEventMap, PanelListeners, PanelProperties } from '@gdpr-script/element'
import type { HTMLAttributes } from 'svelte/elements'

/** Lists a listener for each event under the directive of Svelte 4: `on:gdpr-objection`. */
type DirectiveListeners = {
  [Name in keyof PanelEventMap as `on:${Name}`]?: ((event: PanelEventMap[Name]) => void) | undefined
}

/** Lists what `<gdpr-script-panel>` takes in the markup of Svelte. */
export type GdprScriptPanelAttributes = HTMLAttributes<GdprScriptPanel> &
  PanelProperties &
  PanelListeners &
  DirectiveListeners

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'gdpr-script-panel': GdprScriptPanelAttributes
  }
}
