import '@gdpr-script/element/define'

const panel = document.createElement('gdpr-script-panel')
panel.addEventListener('gdpr-transfer-request', (event) =>
  event.respondWith(Promise.reject(new Error(event.to))),
)
