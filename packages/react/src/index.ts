export { GdprScriptPanel, type GdprScriptPanelProps } from './gdpr-script-panel.js'
export type { GdprScriptPanelAttributes } from './jsx.js'
export type {
  Call,
  CallPhase,
  Capability,
  GdprScriptPanel as GdprScriptPanelElement,
  MessageRequestEvent,
  ObjectionEvent,
  ProfileErrorEvent,
  ProfileLoadEvent,
  ReadingChangeEvent,
  ScriptOpenEvent,
  TransferRequestEvent,
} from '@gdpr-script/element'
