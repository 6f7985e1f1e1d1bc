/** Names the states that each example theme is looked at in: together they hold every colour and every part. */
export const THEMED_STATES: readonly string[] = [
  'opening-ringing-value-missing',
  'questions',
  'right-access-open',
  'right-erasure-closed-outside-hours',
  'transfer-failed',
  'sms-done',
  'objection-carried-over',
  'purchase-middle',
  'purchase-withheld',
  'after-everything-failed',
]
