/** Stands for your dialer: tells of calls. */
export function onCall(listener) {
  listener({ id: 'call-1', phase: 'connected', agentName: 'Kim' })
}

/** Stands for your dialer: connects the caller, and is done when they talk. */
export async function transfer(to) {
  document.querySelector('#transferred').textContent = to
}
