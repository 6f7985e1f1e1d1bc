// A transfer by each mechanism and each derogation.
import type { Transfer } from '@gdpr-script/core'
import { both } from './both.js'

const DEROGATIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

/** Lists transfers by every mechanism, adequacy for the United States among them, and by every derogation. */
export const RICH_TRANSFERS: readonly Transfer[] = [
  { country: 'GB', mechanism: 'adequacy' },
  { country: 'CH', mechanism: 'adequacy' },
  {
    country: 'JP',
    mechanism: 'adequacy',
    scope: both('mottagaren är ett företag', 'the recipient is a company'),
  },
  { country: 'US', mechanism: 'adequacy', dpfCertified: true },
  { country: 'IN', mechanism: 'bcr', copy: 'officer' },
  { country: 'PH', mechanism: 'scc', copy: 'officer' },
  { country: 'MA', mechanism: 'scc', copy: 'officer' },
  { country: 'RS', mechanism: 'code-of-conduct', copy: 'officer' },
  { country: 'TN', mechanism: 'certification', copy: 'officer' },
  { country: 'TR', mechanism: 'public-instrument', copy: 'officer' },
  { country: 'ZA', mechanism: 'ad-hoc-clauses', copy: 'officer' },
  ...DEROGATIONS.map((derogation): Transfer => ({
    country: 'AU',
    mechanism: 'derogation',
    derogation,
    regular: false,
  })),
  {
    country: 'SG',
    mechanism: 'derogation',
    derogation: 'compelling-interests',
    compellingInterests: both('ett pågående dataintrång', 'an attack on our systems'),
    copy: 'officer',
  },
]
