import type { Call } from '@gdpr-script/react'

/** Stands for your telephony: tells of the call whenever it changes. Answers with what ends the telling. */
export function onCall(listener: (call: Call) => void): () => void {
  listener({ id: 'call-1', phase: 'ringing', agentName: 'Kim' })
  const answered = setTimeout(() => listener({ id: 'call-1', phase: 'connected', agentName: 'Kim' }))
  return () => clearTimeout(answered)
}
