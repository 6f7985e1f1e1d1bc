// Every shape that a retention row can have, spread over the purposes of `RICH_PURPOSES`.
import type { Retention } from '@gdpr-script/core'
import { both } from './both.js'

/** Lists a retention row of every shape; the last one holds for whatever no other row names. */
export const RICH_RETENTION: readonly Retention[] = [
  { whileCustomer: true, purposes: ['delivery'] },
  { whileCustomer: true, period: 'P12M', purposes: ['steps'] },
  { period: 'P7Y', from: both('från årets slut', 'from the end of the year'), purposes: ['accounts'] },
  { period: 'P90D', purposes: ['offer', 'partner-offer'] },
  { period: 'P1Y6M', purposes: ['fraud'] },
  {
    criteria: both('tills du tar tillbaka ditt samtycke', 'until you take back your consent'),
    purposes: ['newsletter'],
  },
  { period: 'P1M' },
]
