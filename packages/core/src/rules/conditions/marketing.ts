// Marketing: which purposes it is, and what it rests on.
import { isMarketing, restsOn } from '../../clauses/conditions.js'
import type { Profile } from '../../profile/profile.js'
import type { Purpose } from '../../profile/purpose.js'

type ProfileCondition = (profile: Profile) => boolean

const marketingPurposes = ({ purposes = [] }: Profile): readonly Purpose[] => purposes.filter(isMarketing)

/** Some purpose is marketing. */
export const hasMarketing: ProfileCondition = (profile) => marketingPurposes(profile).length > 0

/** There is marketing, and all of it rests on consent. */
export const allMarketingConsented: ProfileCondition = (profile) =>
  hasMarketing(profile) && marketingPurposes(profile).every(restsOn('consent'))

/** Some of the marketing rests on consent. */
export const someMarketingConsented: ProfileCondition = (profile) =>
  marketingPurposes(profile).some(restsOn('consent'))

/** Marketing that is done in the call: not what a purchase alone brings with it. */
export const isMarketingByPhone = (purpose: Purpose): boolean =>
  isMarketing(purpose) && purpose.moment !== 'purchase'

/** Some marketing in the call rests on consent. */
export const someMarketingByPhoneConsented: ProfileCondition = ({ purposes = [] }) =>
  purposes.some((purpose) => isMarketingByPhone(purpose) && restsOn('consent')(purpose))

/** Every source is a customer that the company has already. */
export const callsCustomersOnly: ProfileCondition = ({ sources = [] }) =>
  sources.length > 0 && sources.every(({ kind }) => kind === 'existing-customer')
