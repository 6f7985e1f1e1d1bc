// The build for one script tag: everything inside, registered at once.
import { GdprScriptPanel } from './gdpr-script-panel.js'

GdprScriptPanel.define()

export * from './index.js'
