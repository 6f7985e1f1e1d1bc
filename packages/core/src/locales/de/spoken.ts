// German as it is spoken: what a panel needs. One typed table, nothing else.
import type { LocaleDefinition } from '../locale.js'
import { authorities } from './authorities.js'
import { calendar } from './calendar.js'
import { clauses } from './clauses.js'
import { countries } from './countries.js'
import { rights, scripts } from './labels.js'
import { phrases } from './phrases.js'
import { simpler } from './simpler.js'

export const spoken: LocaleDefinition = {
  tag: 'de',
  clauses,
  simpler,
  phrases,
  calendar,
  scripts,
  rights,
  countries,
  authorities,
  charactersPerSecond: 15,
}

export default spoken
