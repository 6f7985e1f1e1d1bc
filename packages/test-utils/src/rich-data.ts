// Every known data category and a few own ones, in both forms, with every requirement.
import type { DataCategory, KnownDataCategory } from '@gdpr-script/core'
import { both } from './both.js'

/** Lists all known data categories and own ones: plain, required by contract or law, optional, with and without consequence. */
export const RICH_DATA: readonly (KnownDataCategory | DataCategory)[] = [
  {
    id: 'name',
    dpv: 'pd:Name',
    requirement: 'contractual',
    consequence: both('leverera elen', 'deliver the electricity'),
  },
  {
    id: 'postal-address',
    requirement: 'contractual',
    consequence: both('leverera elen', 'deliver the electricity'),
  },
  {
    id: 'bank-account',
    requirement: 'contractual',
    consequence: both('betala tillbaka pengar', 'pay back money'),
  },
  { id: 'telephone-number', requirement: 'contractual' },
  {
    id: 'national-id',
    requirement: 'statutory',
    consequence: both('teckna avtalet', 'make the contract'),
  },
  { id: 'date-of-birth', requirement: 'statutory' },
  { id: 'email-address', requirement: 'optional' },
  { id: 'meter', label: both('anläggnings-id', 'meter number'), requirement: 'optional' },
  'payment-details',
  'order-history',
  'call-recording',
]
