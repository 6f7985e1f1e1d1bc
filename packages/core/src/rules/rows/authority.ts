// DATA: the supervisory authority. Art. 13(2)(d), 14(2)(e), 77; German law on the Länder. Checked 2026-11.
import {
  distantAuthority,
  foreignAuthority,
  obsoleteNames,
  sharedName,
  uncheckedAuthority,
  unknownAuthority,
  unstatedLand,
} from '../conditions/authority.js'
import type { Rule } from '../rule.js'

export const AUTHORITY_RULES = [
  {
    id: 'authority-stated',
    severity: 'error',
    citations: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)'],
    observe: unknownAuthority,
  },
  {
    id: 'authority-of-the-right-country',
    severity: 'error',
    citations: ['gdpr:77(1)', 'gdpr:13(2)(d)'],
    observe: foreignAuthority,
  },
  {
    id: 'authority-near-the-person',
    severity: 'info',
    citations: ['gdpr:77(1)'],
    observe: distantAuthority,
  },
  {
    id: 'authority-name-current',
    severity: 'error',
    citations: ['gdpr:5(1)(d)', 'gdpr:13(2)(d)'],
    observe: obsoleteNames,
  },
  {
    id: 'german-land-stated',
    severity: 'warning',
    citations: ['de:bdsg:40'],
    observe: unstatedLand,
  },
  {
    id: 'authority-name-unambiguous',
    severity: 'warning',
    citations: ['gdpr:12(1)'],
    observe: sharedName,
  },
  {
    id: 'authority-contact-verified',
    severity: 'info',
    citations: ['gdpr:5(1)(d)'],
    observe: uncheckedAuthority,
  },
] as const satisfies readonly Rule[]
