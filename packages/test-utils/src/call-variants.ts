// Variants of the rich profile: who calls, whom, and about what.
import type { Profile } from '@gdpr-script/core'
import { both } from './both.js'
import type { ProfileOverrides } from './override-profile.js'
import { purposesWhere } from './purpose-variants.js'

const ABOUT = both('ditt elavtal', 'your electricity contract')
const AS_CONTROLLER: Pick<Profile, 'caller'> = { caller: { name: 'Exempelbolaget', role: 'controller' } }

const call = (overrides: Partial<NonNullable<Profile['call']>>): Pick<Profile, 'call'> => ({
  call: { direction: 'outbound', ...overrides },
})

const list = (overrides: ProfileOverrides): ProfileOverrides => ({
  sources: [{ id: 'list', kind: 'list-broker', name: 'Adressloftet' }],
  ...overrides,
})

/** No offer, nothing to buy and no marketing: the call is no sale. */
const noSale = (overrides: ProfileOverrides): ProfileOverrides => ({
  ...purposesWhere(({ moment, directMarketing }) => moment !== 'purchase' && directMarketing !== true),
  offer: undefined,
  ...overrides,
})

const CALLERS: Readonly<Record<string, ProfileOverrides>> = {
  'caller: controller': AS_CONTROLLER,
  'caller: controller, no subject': { ...AS_CONTROLLER, ...call({}) },
  'caller: separate controller': {
    caller: {
      name: 'Ringklar',
      role: 'separate-controller',
      noticeUrl: 'https://ringklar.example/dataskydd',
    },
  },
  'caller: separate controller without a notice': {
    caller: { name: 'Ringklar', role: 'separate-controller' },
  },
}

const CONTROLLERS: Readonly<Record<string, ProfileOverrides>> = {
  'controller: reached by e-mail alone': {
    controller: { name: 'Exempelbolaget', country: 'SE', email: 'info@exempelbolaget.example' },
  },
  'controller: reached by post alone': {
    controller: { name: 'Exempel Inc.', country: 'SE', address: 'Box 1\n000 01 Exempelby' },
  },
  'controller: no officer': {
    controller: { name: 'Exempelbolaget', country: 'SE', dataProtectionOfficer: 'none' },
  },
  'controller: officer and representative without a channel': {
    controller: {
      name: 'Exempelbolaget',
      country: 'US',
      dataProtectionOfficer: { contact: 'nobody' },
      representative: { name: 'Exempelombudet', contact: 'nobody' },
    },
  },
}

const CALLS: Readonly<Record<string, ProfileOverrides>> = {
  'call: inbound': call({ direction: 'inbound' }),
  'call: inbound, prompted': call({ direction: 'inbound', prompted: true, about: ABOUT }),
  'call: no subject': call({}),
  'call: business': call({ audience: 'business' }),
  'call: not recorded': call({ recording: 'none' }),
  'call: recorded after a yes': call({
    recording: {
      purpose: both('utbilda nya säljare', 'train new sales staff'),
      retention: both('i 30 dagar', 'for 30 days'),
      legalBasis: {
        basis: 'consent',
        when: both('i början av samtalet', 'at the start of the call'),
        how: both('genom att svara ja', 'by answering yes'),
        withdrawal: 'service',
      },
    },
  }),
  'no sale: processor': noSale(call({ about: ABOUT })),
  'no sale: processor, no subject': noSale(call({})),
  'no sale: controller': noSale({ ...AS_CONTROLLER, ...call({ about: ABOUT }) }),
  'no sale: controller, no subject': noSale({ ...AS_CONTROLLER, ...call({}) }),
  'no sale: inbound, prompted': noSale(call({ direction: 'inbound', prompted: true, about: ABOUT })),
}

const SOURCES: Readonly<Record<string, ProfileOverrides>> = {
  'sources: a single list': list({}),
  'sources: a single list, no notice': list({ notice: undefined }),
  'sources: customers alone': { sources: [{ id: 'customer', kind: 'existing-customer' }] },
}

/** Overrides of the rich profile, by name. */
export const CALL_VARIANTS = { ...CALLERS, ...CONTROLLERS, ...CALLS, ...SOURCES }
