// Importing this file registers <gdpr-script-panel>.
import { GdprScriptPanel } from './gdpr-script-panel.js'

GdprScriptPanel.define()

export { GdprScriptPanel }
// With it come the tag's type, and what addEventListener knows of the events, also where this is the only import.
export type { PanelEventMap } from './events.js'
export type { PanelProperties } from './panel-props.js'
