// DATA: what a host does with each event. `panel` is the element; everything else is the host's own.

/** Lists an example by the name of the event. */
export const EVENT_EXAMPLES: Readonly<Record<string, string>> = {
  'gdpr-profile-load': `
    panel.addEventListener('gdpr-profile-load', (event) => {
      const failing = event.findings.filter((finding) => finding.outcome === 'fail')
      if (failing.length > 0) tellSupervisor(event.profile.id, failing)
    })`,
  'gdpr-profile-error': `
    panel.addEventListener('gdpr-profile-error', (event) => {
      report(event.error.code ?? event.error.name)
    })`,
  'gdpr-script-open': `
    panel.addEventListener('gdpr-script-open', (event) => {
      count(event.script, event.right)
    })`,
  'gdpr-transfer-request': `
    panel.addEventListener('gdpr-transfer-request', (event) => {
      event.respondWith(dialer.connect(event.to))
    })`,
  'gdpr-message-request': `
    panel.addEventListener('gdpr-message-request', (event) => {
      const { channel, text } = event.message
      if (channel === 'sms' && event.to !== null) event.respondWith(gateway.send(event.to, text))
    })`,
  'gdpr-objection': `
    panel.addEventListener('gdpr-objection', (event) => {
      event.respondWith(suppressionList.add(customer.number, event.scope))
    })`,
  'gdpr-reading-change': `
    panel.addEventListener('gdpr-reading-change', (event) => {
      if (event.complete && !order.isSaved) event.preventDefault()
      progress.value = event.confirmed / event.required
    })`,
}
