// The rights: who helps with each, open, closed, unknown or nobody; what is sent; the note where nobody helps now.
import { exampleProfile } from '@gdpr-script/test-utils'
import { RIGHTS } from '../../src/place.js'
import type { PanelState, StateLocale } from './panel-state.js'
import {
  helpedBy,
  helpedByNobody,
  longNames,
  messageWithValue,
  named,
  richlyHelpedBy,
  shortMessage,
  SWITCHBOARD,
} from './profiles.js'
import type { Stage } from './stage.js'

const EVENING = '2026-11-24T19:00:00+01:00'
const CHRISTMAS = '2026-12-25T10:00:00+01:00'
const HALF_DAY = '2026-12-23T13:00:00+01:00'

const NOTES: Readonly<Record<StateLocale, string>> = {
  sv: 'Vill få allt raderat och ha svar per brev.',
  en: 'Wants everything erased, and an answer by letter.',
}

/** How whoever helps can be reached. */
const SITUATIONS: readonly Omit<PanelState, 'arrange'>[] = [
  { name: 'open', shows: '[data-state="open"]' },
  { name: 'closed-outside-hours', now: EVENING, shows: '[data-state="closed"]' },
  { name: 'closed-for-a-holiday', now: CHRISTMAS, shows: '[data-state="closed"]' },
  {
    name: 'hours-unknown',
    profile: () => helpedBy(SWITCHBOARD),
    says: (labels) => labels['contact.hours-unknown'],
  },
  { name: 'no-contact', profile: helpedByNobody, says: (labels) => labels['contact.none'] },
]

const openErasure = (stage: Stage): Promise<void> => stage.open('rights', 'erasure')

async function showMessage(stage: Stage): Promise<void> {
  await openErasure(stage)
  const summary = stage.find('.preview > summary, details:has([lang]):not(:has(a)) > summary')
  summary.click()
  await stage.panel.updateComplete
}

async function noteErasure(stage: Stage): Promise<void> {
  await openErasure(stage)
  await stage.type('#note', NOTES[stage.locale])
}

/** Lists a state for each right in each situation. */
export const RIGHT_STATES: readonly PanelState[] = RIGHTS.flatMap((right) =>
  SITUATIONS.map((situation) => ({
    ...situation,
    name: `right-${right}-${situation.name}`,
    arrange: (stage: Stage) => stage.open('rights', right),
  })),
)

/** Lists the states of whoever helps, by what is known of them. */
export const CONTACT_STATES: readonly PanelState[] = [
  ...(['officer', 'night', 'web', 'archive'] as const).map((contact) => ({
    name: `contact-${contact}`,
    profile: () => richlyHelpedBy('erasure', contact),
    arrange: openErasure,
    shows: '#contact',
  })),
  { name: 'contact-closed-early', now: HALF_DAY, arrange: openErasure, shows: '[data-state="closed"]' },
  { name: 'contact-with-long-names', profile: longNames, arrange: openErasure, shows: '#contact' },
  {
    name: 'contact-of-a-host-that-serves-nothing',
    async arrange(stage) {
      stage.panel.capabilities = []
      await openErasure(stage)
    },
    shows: '#contact',
  },
  {
    name: 'contact-of-a-host-that-sends-e-mail',
    async arrange(stage) {
      stage.panel.capabilities = ['email']
      await openErasure(stage)
    },
    says: (labels) => labels['action.email'],
  },
  { name: 'complaint', arrange: (stage) => stage.open('complaint'), shows: '#authority' },
  {
    name: 'complaint-copied',
    async arrange(stage) {
      stage.takeClipboard('done')
      await stage.open('complaint')
      await stage.press(stage.labels['action.copy-address'])
    },
    says: (labels) => `✓ ${labels['request.copied']}`,
  },
]

/** Lists the states of the text message before it is sent, and of the note that is passed on. */
export const MESSAGE_STATES: readonly PanelState[] = [
  {
    name: 'sms-preview-one-part',
    profile: shortMessage,
    arrange: showMessage,
    says: (labels) => labels['sms.preview'](1),
  },
  { name: 'sms-preview-two-parts', arrange: showMessage, says: (labels) => labels['sms.preview'](2) },
  {
    name: 'sms-preview-dear-characters',
    profile: () => named('Fjällvind Őrség'),
    arrange: showMessage,
    says: (labels) => labels['sms.halved-by']('Ő').split('Ő')[0] ?? '',
  },
  {
    name: 'sms-preview-doubled-characters',
    profile: () => named('Fjällvind [Energi]'),
    arrange: showMessage,
    says: (labels) => labels['sms.doubled']('[').split('[')[0] ?? '',
  },
  {
    name: 'sms-value-missing',
    profile: messageWithValue,
    arrange: openErasure,
    shows: '[part~="script"] section [part~="missing"]',
  },
  { name: 'note-after-hours', now: EVENING, arrange: openErasure, shows: 'details[open] #note' },
  {
    name: 'note-after-hours-written',
    now: EVENING,
    arrange: noteErasure,
    says: (labels) => labels['note.email'],
  },
  {
    name: 'note-after-hours-copied',
    now: EVENING,
    async arrange(stage) {
      stage.takeClipboard('done')
      await noteErasure(stage)
      await stage.press(stage.labels['note.copy'])
    },
    says: (labels) => `✓ ${labels['request.copied']}`,
  },
  {
    name: 'note-where-the-clipboard-is-refused',
    profile: () => exampleProfile('tallbo-tradgard'),
    async arrange(stage) {
      stage.takeClipboard('failed')
      await noteErasure(stage)
      await stage.press(stage.labels['note.copy'])
    },
    shows: '[data-status="failed"]',
  },
]
