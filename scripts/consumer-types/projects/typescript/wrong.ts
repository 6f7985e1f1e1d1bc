import type { ScriptOpenEvent } from '@gdpr-script/element'

const panel = document.createElement('gdpr-script-panel')

panel.local = 'en'
panel.shortcuts = 'everywhere'
panel.capabilities = ['fax']
panel.call = { id: '1', phase: 'talking' }
panel.profile = '{}'
panel.findings = []
panel.openScript('goodbye')

panel.addEventListener('gdpr-transfer-request', (event) => event.number)
panel.addEventListener('gdpr-transfer-request', (event) => event.respondWith('done'))
panel.addEventListener('gdpr-objection', (event: ScriptOpenEvent) => event.script)
document.addEventListener('gdpr-script-open', (event) => event.detail)
