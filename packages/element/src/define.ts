// Importing this file registers <gdpr-script-panel>.
import { GdprScriptPanel } from './gdpr-script-panel.js'

GdprScriptPanel.define()

export { GdprScriptPanel }
// With it comes what addEventListener knows of the events, also where this is the only import.
export type { PanelEventMap } from './events.js'
