import '@gdpr-script/element/define'
import type { Call } from '@gdpr-script/element'

export function show(call: Call, connect: (to: string) => Promise<void>): void {
  const panel = document.createElement('gdpr-script-panel')
  panel.src = '/profile.json'
  panel.call = call
  panel.addEventListener('gdpr-transfer-request', (event) => {
    event.respondWith(connect(event.to))
  })
  document.body.append(panel)
}
