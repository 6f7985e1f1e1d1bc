// The loading of the views in `views/later.ts`, once for all panels of a page.
import { afterPaint } from './after-paint.js'
import { warnOnce } from './warn-once.js'
import type * as Views from './views/later.js'

/** The views that come a moment after the first. */
export type LaterViews = typeof Views

/** How far they have come. */
export interface Later {
  /** null = not there. */
  readonly views: LaterViews | null
  /** True once they could not be loaded, and until they are. */
  readonly isMissing: boolean
}

/** Is told when that changes. */
interface Waiting {
  requestUpdate(): void
}

let later: Later = { views: null, isMissing: false }
const waiting = new Set<Waiting>()

/**
 * Gives the views, or asks for them once what is on screen was painted; then `whoever` is told. Where they cannot be
 * loaded there is one warning, and the next drawing asks again.
 */
export function laterViews(whoever: Waiting): Later {
  if (later.views) return later
  const isOnItsWay = waiting.size > 0
  waiting.add(whoever)
  if (!isOnItsWay) void fetchViews()
  return later
}

async function fetchViews(): Promise<void> {
  const { isMissing } = later
  await afterPaint()
  await loadLaterViews().catch(giveUp)
  tellAll(isMissing)
}

/** Loads the views ahead of time: a server draws once. */
export async function loadLaterViews(): Promise<void> {
  if (!later.views) later = { views: await import('./views/later.js'), isMissing: false }
}

function giveUp(): void {
  later = { views: null, isMissing: true }
  warnOnce('views', 'a part of the panel could not be loaded; it is asked for again when something is drawn.')
}

/** Who knows already that they are missing is not told again: every drawing would lead to the next. */
function tellAll(wasMissing: boolean): void {
  const told = [...waiting]
  waiting.clear()
  if (!wasMissing || later.views) for (const one of told) one.requestUpdate()
}
