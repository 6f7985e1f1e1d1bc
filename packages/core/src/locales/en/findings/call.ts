// The call: opening, recording, sale, hours.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'The opening does not say who calls, for whom and why.',
    fix: 'Describe the call and what it is about, and keep the names in the opening.',
  },
  'written-acceptance-announced': {
    problem: 'The sale binds only after written acceptance, and the script does not say how.',
    fix: 'State how the written offer is sent, and keep the clause about it.',
  },
  'recording-stated': {
    problem: 'It is not stated whether the call is recorded.',
    fix: 'State that it is not, or describe the recording.',
  },
  'recording-announced': {
    problem: 'The call is recorded, but people are not told before it starts.',
    fix: 'Keep the clause about recording early in the opening.',
  },
  'recording-grounded': {
    problem: 'The recording has no legal basis or no retention period.',
    fix: 'Fill in both for the recording.',
  },
  'recording-consent-de': {
    problem: "Recording needs the person's consent in Germany.",
    fix: 'Ask first, record only after a yes, and state consent as the basis.',
  },
  'recording-consent-dk': {
    problem: 'The Danish authority expects consent for recordings, for example for training.',
    fix: 'Ask first, or state the legal basis of the recording.',
  },
  'ai-voice-announced': {
    problem: 'An artificial voice speaks, but that is not the first thing said.',
    fix: 'Keep the clause about it at the very start of the opening.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Sensitive answers may end up in the recording.',
    fix: 'Pause the recording for those parts, and say so.',
  },
  'first-contact-complete': {
    problem:
      'People who do not buy are not told where the number came from, that they can say no, and where the rest is.',
    fix: 'Keep the first-contact clause in the opening, with all three parts.',
  },
  'sale-to-adults': {
    problem: 'People under 18 cannot bind themselves to most purchases.',
    fix: 'Sell to adults only, and state 18 as the lowest age.',
  },
  'personalised-price-told': {
    problem: 'The price is worked out for this person by a computer, but it is not said.',
    fix: 'Describe how the price is set, and keep the clause about it in the purchase.',
  },
  'calling-hours-no': {
    problem: 'The calls are made at hours when sales calls are not permitted in Norway.',
    fix: 'Call on weekdays between 9 and 21 only, never on Norwegian holidays.',
  },
}
