// JSON Pointers into a profile. Ids of contacts are written by the author, so their slashes and tildes are escaped.
import type { ContactId } from '../profile/primitives.js'

/** Leads to a contact: "/contacts/customer-service". */
export const contactPointer = (id: ContactId): string =>
  `/contacts/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
