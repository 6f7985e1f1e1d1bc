import type { Call } from '@gdpr-script/react'

/** The call as your telephony tells it. */
export const call = { id: 'call-1', phase: 'connected', agentName: 'Kim' } satisfies Call
