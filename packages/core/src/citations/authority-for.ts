// Which supervisory authority a profile leads to. What is known of each is in `authorities.ts`: whoever only has to name
// one does without.

/** Every market with an authority of its own (ISO 3166-1), the German Länder (ISO 3166-2), and two special keys. */
export const AUTHORITY_KEYS = [
  'SE',
  'NO',
  'DK',
  'FI',
  'AX',
  'AT',
  'LI',
  'IS',
  'IE',
  'MT',
  'BE',
  'LU',
  'NL',
  'FR',
  'ES',
  'PT',
  'IT',
  'GR',
  'CY',
  'PL',
  'CZ',
  'SK',
  'HU',
  'SI',
  'HR',
  'RO',
  'BG',
  'EE',
  'LV',
  'LT',
  'DE',
  'DE-BUND',
  'DE-BW',
  'DE-BY',
  'DE-BY-PUBLIC',
  'DE-BE',
  'DE-BB',
  'DE-HB',
  'DE-HH',
  'DE-HE',
  'DE-MV',
  'DE-NI',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN',
  'DE-ST',
  'DE-SH',
  'DE-TH',
] as const

/** Names an authority: a market, a German Land, or one of the special keys. */
export type AuthorityKey = (typeof AUTHORITY_KEYS)[number]

/** The part of a profile that decides; every Profile fits. */
export interface AuthoritySubject {
  readonly market: string
  readonly controller: {
    readonly country: string
    readonly region?: string | undefined
    readonly publicAuthority?: boolean | undefined
  }
}

const KEYS: ReadonlySet<string> = new Set(AUTHORITY_KEYS)

const isAuthorityKey = (key: string): key is AuthorityKey => KEYS.has(key)

const LAND = /^DE-[A-Z]{2}$/

/** For calls within Germany. A region that is no Land counts as not stated. */
function germanAuthority({ region, publicAuthority }: AuthoritySubject['controller']): AuthorityKey {
  const land = region !== undefined && LAND.test(region) && isAuthorityKey(region) ? region : undefined
  if (publicAuthority && land === 'DE-BY') return 'DE-BY-PUBLIC'
  // The bodies of a Land and its towns have a Land to state; a public body without one is a federal body.
  return land ?? (publicAuthority ? 'DE-BUND' : 'DE')
}

/**
 * Picks the built-in authority of the profile's market, or null where the market has none (outside the EU and EEA).
 * Germany: the Land of a German controller, otherwise 'DE', the Land where the person lives. Companies never get
 * the federal commissioner; German public bodies do where they state no Land, and in Bavaria they have an authority
 * of their own. Åland: its own authority for its public bodies, the Finnish one for companies. `profile.authority`
 * goes before this answer and is the caller's to look at. Our reading of GDPR 77(1) and BDSG § 40.
 */
export function authorityFor({ market, controller }: AuthoritySubject): AuthorityKey | null {
  if (market === 'DE') return controller.country === 'DE' ? germanAuthority(controller) : 'DE'
  if (market === 'AX') return controller.publicAuthority ? 'AX' : 'FI'
  return isAuthorityKey(market) ? market : null
}
