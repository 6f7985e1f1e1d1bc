import '@gdpr-script/element/define'
import type { Call } from '@gdpr-script/element'
import { transfer } from './dialer'

const call: Call = { id: 'call-1', phase: 'connected', agentName: 'Kim' }

const panel = document.querySelector('gdpr-script-panel')
if (panel) panel.call = call

panel?.addEventListener('gdpr-transfer-request', (event) => event.respondWith(transfer(event.to)))
