// The call: opening, recording, sale, hours.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'The opening does not say all that it has to: who is calling, on whose behalf and why.',
    fix: 'Describe the call and what it is about, and keep the names in the opening.',
  },
  'written-acceptance-announced': {
    problem:
      'The sale is binding only once the customer has accepted the offer in writing, but the script does not say how.',
    fix: 'State how the written offer is sent, and keep the sentence about it.',
  },
  'recording-stated': {
    problem: 'It is not stated whether the call is recorded.',
    fix: 'State that it is not, or describe the recording.',
  },
  'recording-announced': {
    problem: 'The call is recorded, but people are not told before the recording starts.',
    fix: 'Keep the sentence about recording early in the opening.',
  },
  'recording-grounded': {
    problem: 'The recording has no legal basis or no retention period.',
    fix: 'State both for the recording.',
  },
  'recording-consent-de': {
    problem: 'In Germany, a call may be recorded only with the consent of the customer.',
    fix: 'Ask first, record only after a yes, and state consent as the legal basis.',
  },
  'recording-consent-dk': {
    problem:
      "The Danish authority's starting point is that recording needs consent, for example when it is used for training.",
    fix: 'Ask first, or state the legal basis of the recording.',
  },
  'ai-voice-announced': {
    problem: 'An AI voice speaks, but that is not the first thing people are told.',
    fix: 'Keep the sentence about the AI voice at the very start of the opening.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Sensitive answers may end up in the recording.',
    fix: 'Pause the recording for those parts of the call, and state that you do.',
  },
  'first-contact-complete': {
    problem:
      'People who do not buy are not told everything: where the number came from, that they can say no, and where to find the rest.',
    fix: 'Keep the sentences about this in the opening, with all three parts.',
  },
  'sale-to-adults': {
    problem: 'People under 18 cannot, as a rule, make a binding purchase on their own.',
    fix: 'Sell to adults only, and state 18 as the lowest age.',
  },
  'personalised-price-told': {
    problem: 'The price is personalised by automated decision-making, but the customer is not told.',
    fix: 'Describe how the price is set, and keep the sentence about it in the purchase script.',
  },
  'calling-hours-no': {
    problem: 'The calls are made at hours when sales calls are not permitted in Norway.',
    fix: 'Call only from Monday to Friday between 9 am and 9 pm, never on Norwegian public holidays.',
  },
}
