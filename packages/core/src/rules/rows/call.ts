// DATA: the call itself: its opening, recording, sale and hours. Art. 13, 14(3), 6(1), 9; AI Act; national law on
// distance contracts, recording and calling hours. Checked 2026-11.
import {
  recordedSensitiveData,
  recordingInDenmark,
  recordingInGermany,
  salesToMinors,
  unannouncedAcceptance,
  ungroundedRecording,
  untoldPrice,
} from '../conditions/call.js'
import { forbiddenHours } from '../conditions/calling-hours.js'
import {
  incompleteFirstContact,
  incompleteOpening,
  unannouncedMachine,
  unannouncedRecording,
} from '../conditions/opening.js'
import { reviewAt, when } from '../observation.js'
import type { Rule } from '../rule.js'

export const CALL_RULES = [
  {
    id: 'opening-complete',
    severity: 'error',
    citations: ['se:2005:59:2:3a', 'eu:2011/83:8(5)'],
    observe: incompleteOpening,
  },
  {
    id: 'written-acceptance-announced',
    severity: 'error',
    citations: ['se:2005:59:2:3a', 'no:angrerettloven:10', 'fi:ksl:6'],
    observe: unannouncedAcceptance,
  },
  {
    id: 'recording-stated',
    severity: 'warning',
    citations: ['gdpr:13'],
    observe: ({ profile: { call } }) =>
      when(call !== undefined && call.recording === undefined, reviewAt('/call/recording')),
  },
  {
    id: 'recording-announced',
    severity: 'error',
    citations: ['gdpr:13', 'gdpr:5(1)(a)'],
    observe: unannouncedRecording,
  },
  {
    id: 'recording-grounded',
    severity: 'error',
    citations: ['gdpr:6(1)', 'gdpr:13(2)(a)'],
    observe: ungroundedRecording,
  },
  {
    id: 'recording-consent-de',
    severity: 'error',
    citations: ['de:stgb:201'],
    observe: recordingInGermany,
  },
  {
    id: 'recording-consent-dk',
    severity: 'warning',
    citations: ['gdpr:6(1)', 'dk:datatilsynet:2021'],
    observe: recordingInDenmark,
  },
  {
    id: 'ai-voice-announced',
    severity: 'error',
    citations: ['eu:2024/1689:50(1)'],
    observe: unannouncedMachine,
  },
  {
    id: 'recording-paused-for-sensitive',
    severity: 'warning',
    citations: ['gdpr:5(1)(c)', 'gdpr:9'],
    observe: recordedSensitiveData,
  },
  {
    id: 'first-contact-complete',
    severity: 'error',
    citations: ['gdpr:14(3)(b)', 'gdpr:21(4)'],
    observe: incompleteFirstContact,
  },
  {
    id: 'sale-to-adults',
    severity: 'info',
    citations: ['se:1949:381:9:1'],
    observe: salesToMinors,
  },
  {
    id: 'personalised-price-told',
    severity: 'error',
    citations: ['se:2005:59:2:2'],
    observe: untoldPrice,
  },
  {
    id: 'calling-hours-no',
    severity: 'warning',
    citations: ['no:markedsforingsloven:14'],
    observe: forbiddenHours,
  },
] as const satisfies readonly Rule[]
