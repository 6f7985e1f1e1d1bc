import '@gdpr-script/element/define'
import { onCall, transfer } from './dialer'

const panel = document.querySelector('gdpr-script-panel')

onCall((call) => {
  if (panel) panel.call = call
})
addEventListener('gdpr-transfer-request', (event) => event.respondWith(transfer(event.to)))
