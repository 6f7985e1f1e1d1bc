// The panel, by its public properties and methods alone.
import '@gdpr-script/element/define'
import type { Contender } from './contender.js'

/** Mounts `<gdpr-script-panel>`. */
export const panel: Contender = {
  mount(host, desk) {
    const element = document.createElement('gdpr-script-panel')
    element.locale = 'sv'
    Object.assign(element, desk)
    host.append(element)
    const root = element.shadowRoot
    if (!root) throw new Error('the panel has no shadow root after it was connected')
    return {
      root,
      show: (next) => void Object.assign(element, next),
      open: (script) => element.openScript(script),
      remove: () => element.remove(),
    }
  },
}
