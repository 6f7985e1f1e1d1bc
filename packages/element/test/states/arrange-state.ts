// From a row of the table to a panel in a page.
import '../../src/define.js'
import { labels as en } from '../../src/labels/en.js'
import { labels as sv } from '../../src/labels/sv.js'
import { takeLeft } from '../../src/objection-keepers.js'
import { exampleProfile } from '@gdpr-script/test-utils'
import { CALL, type PanelState, type StateLocale } from './panel-state.js'
import { Stage } from './stage.js'

const LABELS = { sv, en }

/** A panel in its state. */
export interface Arranged {
  readonly stage: Stage
  /** What speaks to screen readers, as the panel had it when it was first drawn. */
  readonly liveRegion: Element | null
}

/**
 * Puts a panel into a place of the page and brings it into a state. The clock of the page has to show the time of the
 * state already. Throws where the state is not reached.
 */
export async function arrangeState(state: PanelState, locale: StateLocale, into: Element): Promise<Arranged> {
  // The panel of the state before hands over its objections in a moment.
  await Promise.resolve()
  takeLeft()
  const panel = document.createElement('gdpr-script-panel')
  const stage = new Stage({ panel, locale, labels: LABELS[locale] })
  panel.locale = locale
  panel.call = state.call === undefined ? CALL : state.call
  into.append(panel)
  await panel.updateComplete
  const liveRegion = stage.root.querySelector('[role="status"]')
  if (state.profile !== null) await giveProfile(stage, state)
  await state.arrange?.(stage)
  await stage.until(`the state ${state.name}`, () => isReached(stage, state))
  return { stage, liveRegion }
}

/** Hands over the profile as it was loaded, and waits for its words and for what the rules say of it. */
async function giveProfile(stage: Stage, { profile }: PanelState): Promise<void> {
  const { panel, locale } = stage
  let isReviewed = false
  panel.addEventListener('gdpr-profile-load', () => (isReviewed = true), { once: true })
  panel.profile = profile ? profile(locale) : exampleProfile('fjallvind-energi')
  await stage.until('the profile', () => isReviewed && stage.root.querySelector('[role="tabpanel"]') !== null)
}

function isReached(stage: Stage, { shows, says }: PanelState): boolean {
  const isShown = shows === undefined || stage.root.querySelector(shows) !== null
  return isShown && (says === undefined || stage.text.includes(says(stage.labels)))
}
