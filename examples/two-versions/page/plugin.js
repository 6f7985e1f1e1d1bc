// A plugin brings its own version. The tag is taken: the console says so, and the first version keeps it.
import { GdprScriptPanel } from '/gdpr-script/plugin/cdn.js'

// Under a name of its own it works beside the other.
GdprScriptPanel.define('plugin-script-panel')
