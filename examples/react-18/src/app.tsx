import { GdprScriptPanel } from '@gdpr-script/react'
import type { Call } from '@gdpr-script/react'
import { useEffect, useState } from 'react'
import { onCall } from './dialer'

export function App() {
  const [call, setCall] = useState<Call | null>(null)
  useEffect(() => onCall(setCall), [])

  const [transferred, setTransferred] = useState('')

  /** Where a real desktop asks its telephony. The panel shows what becomes of the promise. */
  async function connect(to: string): Promise<void> {
    setTransferred(to)
  }

  return (
    <main>
      <GdprScriptPanel
        src="/profile.json"
        call={call}
        onTransferRequest={(event) => event.respondWith(connect(event.to))}
      />
      <output id="transferred">{transferred}</output>
    </main>
  )
}
