const panel = document.createElement('gdpr-script-panel')

// A name that is no event of the panel is any event.
panel.addEventListener('gdpr-transfer-reqest', (event) => event.preventDefault())
// Attributes are text.
panel.setAttribute('capabilities', 'fax')
