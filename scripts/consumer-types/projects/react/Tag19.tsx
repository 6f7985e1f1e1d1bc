import '@gdpr-script/element/define'
import type { Call } from '@gdpr-script/element'

export function Script({ call, transfer }: { call: Call; transfer: (to: string) => Promise<void> }) {
  return (
    <gdpr-script-panel
      src="/profile.json"
      call={call}
      ongdpr-transfer-request={(event) => event.respondWith(transfer(event.to))}
    />
  )
}
