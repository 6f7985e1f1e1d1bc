export { GdprScriptPanel } from './gdpr-script-panel.js'
export {
  MessageRequestEvent,
  ObjectionEvent,
  type PanelEventMap,
  ProfileErrorEvent,
  ProfileLoadEvent,
  ReadingChangeEvent,
  RequestEvent,
  ScriptOpenEvent,
  TransferRequestEvent,
} from './events.js'
export type { Call, CallPhase } from './call.js'
export type { Capability } from './attributes.js'
export type { PanelListeners, PanelProperties } from './panel-props.js'
export { ProfileFetchError } from './fetch-profile-text.js'
export { loadLanguages } from './language-loader.js'
export type { Labels } from './labels/labels.js'
export { type PanelLanguage, registerLanguage } from './register-language.js'
