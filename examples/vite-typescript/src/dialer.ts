import type { Call } from '@gdpr-script/element'

/** Stands for your dialer: tells of calls. */
export function onCall(listener: (call: Call) => void): void {
  listener({ id: 'call-1', phase: 'connected', agentName: 'Kim' })
}

/** Stands for your dialer: connects the caller, and is done when they talk. */
export async function transfer(to: string): Promise<void> {
  const output = document.querySelector('#transferred')
  if (output) output.textContent = to
}
