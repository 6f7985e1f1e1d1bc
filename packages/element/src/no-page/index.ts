// What `index.ts` exports, for runtimes without a page. The names are the same, and so are the types.
export { PagelessPanel as GdprScriptPanel } from './pageless-panel.js'
export { loadLanguages, registerLanguage } from './load-languages.js'
export {
  MessageRequestEvent,
  ObjectionEvent,
  ProfileErrorEvent,
  ProfileLoadEvent,
  ReadingChangeEvent,
  RequestEvent,
  ScriptOpenEvent,
  TransferRequestEvent,
} from '../events.js'
export { ProfileFetchError } from '../fetch-profile-text.js'
