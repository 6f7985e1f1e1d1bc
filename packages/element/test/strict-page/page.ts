import '../../src/define.js'

const panel = document.createElement('gdpr-script-panel')
panel.src = '/profile.json'
panel.locale = 'sv'
panel.call = { id: 'call', phase: 'connected', agentName: 'Sara' }
document.querySelector('main')?.append(panel)
