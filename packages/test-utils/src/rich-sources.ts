// One source of every kind, each with another mix of the optional fields.
import type { Source } from '@gdpr-script/core'
import { both } from './both.js'

/** Lists a source of every kind, dated and undated, open and closed. */
export const RICH_SOURCES: readonly Source[] = [
  {
    id: 'order',
    kind: 'data-subject',
    obtained: both('när du beställde i mars', 'when you ordered in March'),
    how: both('i formuläret på webben', 'in the form on the website'),
    data: ['name', 'postal-address', 'email-address'],
  },
  { id: 'order-when', kind: 'data-subject', obtained: '2026-03-03' },
  { id: 'order-how', kind: 'data-subject', how: both('i vår butik', 'in our shop') },
  { id: 'order-bare', kind: 'data-subject' },
  {
    id: 'customer',
    kind: 'existing-customer',
    obtained: both('när du blev kund', 'when you became a customer'),
  },
  { id: 'customer-bare', kind: 'existing-customer' },
  {
    id: 'list',
    kind: 'list-broker',
    name: 'Adressloftet',
    publiclyAvailable: false,
    obtained: '2026-11-02',
    data: ['name', 'telephone-number', 'household'],
    informedOn: '2026-11-10',
  },
  { id: 'list-bare', kind: 'list-broker', name: 'Adressloftet' },
  { id: 'list-unnamed', kind: 'list-broker', obtained: '2026-11-02' },
  {
    id: 'partner',
    kind: 'partner',
    name: 'Granngruppen',
    publiclyAvailable: false,
    obtained: both('i oktober', 'in October'),
    data: ['telephone-number'],
  },
  { id: 'partner-bare', kind: 'partner', name: 'Granngruppen' },
  {
    id: 'group',
    kind: 'group-company',
    name: 'Exempelbolaget Bredband',
    publiclyAvailable: false,
    obtained: '2026-10-15',
    noticeException: { ground: 'c', law: both('en lag om koncerner', 'an Act on groups') },
  },
  { id: 'group-bare', kind: 'group-company', name: 'Exempelbolaget Bredband' },
  {
    id: 'register',
    kind: 'public-register',
    name: 'fastighetsregistret',
    publiclyAvailable: true,
    data: ['name', 'postal-address'],
  },
  { id: 'register-closed', kind: 'public-register', name: 'körkortsregistret', publiclyAvailable: false },
  { id: 'observed', kind: 'observed', how: both('när du ringde oss', 'when you called us') },
  { id: 'observed-bare', kind: 'observed' },
]
