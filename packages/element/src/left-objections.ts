// Objections whose panel left the page before the host had answered. The next panel of the page takes them over, so
// that a no is not lost with the panel it was said to. They hold nothing of the call.
import type { RequestEntry } from './request-entry.js'

const left = new Set<RequestEntry>()

/** Leaves objections in the page; nobody shows them for now. Those that the host took are left out. */
export function leaveObjections(entries: readonly RequestEntry[]): void {
  for (const entry of entries) {
    entry.watcher = null
    if (entry.outcome.status !== 'done') left.add(entry)
  }
}

/** Takes the objections that were left, each once; those that the host took meanwhile are forgotten. */
export function takeLeftObjections(): readonly RequestEntry[] {
  const entries = [...left].filter(({ outcome }) => outcome.status !== 'done')
  left.clear()
  return entries
}
