import { onCall, transfer } from './dialer.js'

const panel = document.querySelector('gdpr-script-panel')

onCall((call) => (panel.call = call))
addEventListener('gdpr-transfer-request', (event) => event.respondWith(transfer(event.to)))
