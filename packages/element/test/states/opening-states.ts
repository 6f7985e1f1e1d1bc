// How a call begins, and how it stands.
import { exampleProfile, richProfile } from '@gdpr-script/test-utils'
import { CALL_PHASES } from '../../src/call.js'
import { STOP_REASONS } from '../../src/reading-state.js'
import { CALL, type PanelState } from './panel-state.js'
import { inOtherLanguage, longNames } from './profiles.js'
import type { Stage } from './stage.js'

const BEFORE_TALK = { ...CALL, phase: 'ringing' } as const

async function readOut(stage: Stage): Promise<void> {
  await stage.press(stage.labels['action.confirm'])
  await stage.showTab('opening')
}

/** Lists the states of the tab that every call begins on. */
export const OPENING_STATES: readonly PanelState[] = [
  { name: 'opening-without-a-call', call: null, shows: '[part~="missing"]' },
  {
    name: 'opening-ringing-value-missing',
    call: { id: 'call-1', phase: 'ringing', sourceId: 'address-list' },
    shows: '[part~="missing"]',
  },
  { name: 'opening-ringing', call: BEFORE_TALK, shows: '#confirm[aria-disabled="true"]' },
  { name: 'opening-connected', shows: '#confirm[aria-disabled="false"]' },
  {
    name: 'opening-simpler-words',
    profile: () => exampleProfile('klarljud-horsel'),
    arrange: (stage) => stage.press(stage.labels['action.simpler']),
    shows: '[data-simple="true"]',
  },
  {
    name: 'opening-why-unfolded',
    arrange: (stage) => stage.press(stage.labels['action.why']),
    shows: 'details[open] a[href^="https:"]',
  },
  {
    name: 'opening-stop-menu-unfolded',
    arrange: (stage) => stage.press(stage.labels['action.stop']),
    says: (labels) => labels.stop.declined,
  },
  { name: 'opening-read', arrange: readOut, says: (labels) => labels['after.opening-read'] },
  ...STOP_REASONS.map((reason) => ({
    name: `opening-${reason}`,
    arrange: async (stage: Stage) => {
      await stage.press(stage.labels['action.stop'])
      await stage.press(stage.labels.stop[reason])
    },
    says: (labels: Stage['labels']) => labels['reading.stopped'][reason],
  })),
  {
    name: 'opening-of-the-brand-itself',
    profile: () => exampleProfile('alvsunds-dagblad'),
    call: { ...CALL, sourceId: 'former-subscribers' },
    shows: '[part~="clause"]',
  },
  {
    name: 'opening-inbound',
    profile: () => exampleProfile('lomvi-mobil'),
    call: { ...CALL, direction: 'inbound', sourceId: 'customers' },
    says: (labels) => labels['panel.answering-for']('Lomvi Mobil'),
  },
  {
    name: 'opening-with-everything',
    profile: () => richProfile(),
    call: { ...CALL, sourceId: 'list' },
    shows: '[part~="clause"]',
  },
  { name: 'opening-with-long-names', profile: longNames, shows: '[part~="clause"]' },
  {
    name: 'opening-in-another-language',
    profile: inOtherLanguage,
    says: (labels) => labels['state.other-language'],
  },
]

/** Lists a state for each phase that a call can be in, the panel left alone. */
export const PHASE_STATES: readonly PanelState[] = CALL_PHASES.map((phase) => ({
  name: `phase-${phase}`,
  call: { ...CALL, phase },
  shows: `[data-phase="${phase}"]`,
}))
