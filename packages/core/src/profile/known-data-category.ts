/** Lists the categories of personal data that every locale has words for. */
export const KNOWN_DATA_CATEGORIES = [
  'name',
  'postal-address',
  'telephone-number',
  'email-address',
  'date-of-birth',
  'national-id',
  'payment-details',
  'bank-account',
  'order-history',
  'call-recording',
] as const

/** Names a category of personal data that needs no label of its own. */
export type KnownDataCategory = (typeof KNOWN_DATA_CATEGORIES)[number]
