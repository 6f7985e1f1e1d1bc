import type { Profile } from '@gdpr-script/core'
import { overrideProfile } from './override-profile.js'
import type { ProfileOverrides } from './override-profile.js'

const MINIMAL: Profile = {
  schemaVersion: 1,
  id: 'minimal',
  version: '1',
  defaultLocale: 'sv',
  market: 'SE',
  controller: { name: 'Exempelbolaget', country: 'SE' },
  caller: { name: 'Exempelbolaget', role: 'controller' },
  contacts: {},
}

/** Builds a profile with the required fields alone, so that everything else is "not stated". A fresh copy each time. */
export function minimalProfile(overrides: ProfileOverrides = {}): Profile {
  return overrideProfile(MINIMAL, overrides)
}
