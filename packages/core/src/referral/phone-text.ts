// Telephone numbers for the eye and for the dialer. Never regrouped: only the brand knows how its number is said.
import type { PhoneNumber } from '../profile/profile.js'

/** Shows a number as the brand writes it, else in E.164. A blank `display` counts as absent. */
export function phoneText({ display, e164 }: PhoneNumber): string {
  const own = display?.trim()
  return own === undefined || own === '' ? e164 : own
}

/** Makes the link that dials a number: "tel:" and E.164, nothing else. */
export const phoneHref = ({ e164 }: PhoneNumber): string => `tel:${e164}`
