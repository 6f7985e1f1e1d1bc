export { PagelessPanel as GdprScriptPanel } from './pageless-panel.js'
