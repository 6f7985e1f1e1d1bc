// Objections outlive the panel they were said to. A panel that leaves the page hands over what the host has not answered
// to another panel of the page, or leaves it for the next one. They hold nothing of the call.
import type { RequestEntry } from './request-entry.js'

/** Shows objections that were said to another panel. */
export interface ObjectionKeeper {
  /** Takes objections over. */
  adopt(entries: readonly RequestEntry[]): void
  /** Gives an objection back to the panel it was said to. */
  release(entry: RequestEntry): void
}

const keepers = new Set<ObjectionKeeper>()
const left = new Set<RequestEntry>()

/** Lets a panel of the page take objections over, beginning with those that were left; `own` are taken back. */
export function joinKeepers(keeper: ObjectionKeeper, own: readonly RequestEntry[]): void {
  for (const entry of own) {
    left.delete(entry)
    for (const other of keepers) if (other !== keeper) other.release(entry)
  }
  keepers.add(keeper)
  keeper.adopt(takeLeft())
}

/** Notes that a panel has left the page. */
export function leaveKeepers(keeper: ObjectionKeeper): void {
  keepers.delete(keeper)
}

/** Hands over objections of a panel that is gone. Those that the host took need no keeper. */
export function handOver(entries: readonly RequestEntry[]): void {
  const open = entries.filter(({ outcome }) => outcome.status !== 'done')
  const [keeper] = keepers
  for (const entry of open) entry.watcher = null
  if (keeper) keeper.adopt(open)
  else for (const entry of open) left.add(entry)
}

/** Takes what was left, without what the host took meanwhile. */
export function takeLeft(): readonly RequestEntry[] {
  const entries = [...left].filter(({ outcome }) => outcome.status !== 'done')
  left.clear()
  return entries
}
