import {
  GdprScriptPanel,
  type PanelEventMap,
  type PanelProperties,
  TransferRequestEvent,
} from '@gdpr-script/element'

document.querySelector('gdpr-script-panel')?.openScript('rights', { right: 'erasure' })
document.addEventListener('gdpr-objection', (event) => event.respondWith(Promise.resolve()))

const properties: PanelProperties = { capabilities: ['transfer', 'sms'], locale: undefined, shortcuts: null }
const names: (keyof PanelEventMap)[] = ['gdpr-profile-load', 'gdpr-reading-change']

export const panel: GdprScriptPanel = Object.assign(new GdprScriptPanel(), properties)
for (const name of names) panel.addEventListener(name, (event) => console.log(event.bubbles))
panel.addEventListener('gdpr-transfer-request', (event: TransferRequestEvent) =>
  console.log(event.contact.name),
)
