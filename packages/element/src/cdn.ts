// The build for one script tag: what the first answer needs in Swedish and English is inside, the rest in files beside it.
import '@gdpr-script/core/locales/en/spoken'
import '@gdpr-script/core/locales/sv/spoken'
import '@gdpr-script/core/read-profile'
import { GdprScriptPanel } from './gdpr-script-panel.js'
import './labels/en.js'
import './labels/sv.js'
import './views/later.js'

GdprScriptPanel.define()

export * from './index.js'
