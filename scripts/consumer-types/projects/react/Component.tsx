import { GdprScriptPanel } from '@gdpr-script/react'
import type { Call } from '@gdpr-script/react'

export function Script({ call, transfer }: { call: Call; transfer: (to: string) => Promise<void> }) {
  return (
    <GdprScriptPanel
      src="/profile.json"
      call={call}
      onTransferRequest={(event) => event.respondWith(transfer(event.to))}
    />
  )
}
