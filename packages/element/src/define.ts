// Importing this file registers <gdpr-script-panel>.
import { GdprScriptPanel } from './gdpr-script-panel.js'

GdprScriptPanel.define()

export { GdprScriptPanel }
