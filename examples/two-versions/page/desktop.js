import { onCall, transfer } from './dialer.js'

const panels = document.querySelectorAll('gdpr-script-panel, plugin-script-panel')

onCall((call) => panels.forEach((panel) => (panel.call = call)))
addEventListener('gdpr-transfer-request', (event) => event.respondWith(transfer(event.to)))
