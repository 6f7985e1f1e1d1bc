// Types of <gdpr-script-panel> in the templates of Vue 3. Holds no code.
import type { GdprScriptPanel, PanelEventMap, PanelProperties } from '@gdpr-script/element'
import type { AllowedComponentProps, ComponentCustomProps, HTMLAttributes, VNodeProps } from 'vue'

type CamelCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : Name

/** Lists a listener for each event, as Vue compiles `@gdpr-objection`: `onGdprObjection`. */
type VueListeners = {
  [Name in keyof PanelEventMap as `on${Capitalize<CamelCase<Name>>}`]?:
    ((event: PanelEventMap[Name]) => void) | undefined
}

/** What Vue takes on every tag. `PublicProps` is the same, and not in Vue 3.3 yet. */
type EveryTag = VNodeProps & AllowedComponentProps & ComponentCustomProps & HTMLAttributes

/** Describes the panel as the component that a template of Vue takes it for. */
export type GdprScriptPanelComponent = new () => GdprScriptPanel & {
  /** @deprecated Tells a template what it may write; the element has no such property. */
  $props: EveryTag & PanelProperties & VueListeners
}

declare module 'vue' {
  interface GlobalComponents {
    'gdpr-script-panel': GdprScriptPanelComponent
  }
}
