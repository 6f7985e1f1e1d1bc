// What a row of the table of states is. Rows run in the page: in the browser tests, and in a page that is built for
// pictures and for the strict policy.
import type { Profile } from '@gdpr-script/core'
import type { Call } from '../../src/index.js'
import type { Labels } from '../../src/labels/labels.js'
import type { Stage } from './stage.js'

/** Names a language that every state is looked at in. */
export type StateLocale = 'sv' | 'en'

/** Lists the languages that every state is looked at in. */
export const STATE_LOCALES = ['sv', 'en'] as const satisfies readonly StateLocale[]

/** The time of a state that names none: an ordinary Tuesday morning on which everybody works. */
export const NOW = '2026-11-24T10:00:00+01:00'

/** The call of a state that names none. */
export const CALL: Call = {
  id: 'call-1',
  phase: 'connected',
  customerNumber: '+46701740605',
  agentName: 'Sara',
  sourceId: 'address-list',
}

/** One state that the panel can be in, and the way there. */
export interface PanelState {
  /** In kebab-case; one of a kind. */
  readonly name: string
  /** What the clock of the page has to say while the panel is in it, in ISO 8601; absent = `NOW`. */
  readonly now?: string
  /** The profile as a host would load it; null = none. Absent = the energy company. */
  readonly profile?: ((locale: StateLocale) => Profile) | null
  /** null = no call; absent = `CALL`. */
  readonly call?: Call | null
  /** Drives the panel there by what is public of it and by its buttons. Absent = it is there once it is shown. */
  readonly arrange?: (stage: Stage) => Promise<void> | void
  /** What proves it: a selector that something in the panel matches. */
  readonly shows?: string
  /** What proves it: words that stand in the panel. */
  readonly says?: (labels: Labels) => string
}
