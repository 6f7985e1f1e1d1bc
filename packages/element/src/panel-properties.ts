// DATA: the properties of the panel as Lit watches them, and how each is read from its attribute.
import type { PropertyDeclarations } from 'lit'
import { readCallAttribute, readCapabilitiesAttribute, readTextAttribute } from './attributes.js'

/** Lists the properties. */
export const PROPERTIES: PropertyDeclarations = {
  src: { converter: { fromAttribute: readTextAttribute } },
  locale: { converter: { fromAttribute: readTextAttribute } },
  profile: { attribute: false },
  call: { converter: { fromAttribute: readCallAttribute }, hasChanged: () => true },
  capabilities: { converter: { fromAttribute: readCapabilitiesAttribute } },
  shortcuts: { converter: { fromAttribute: readTextAttribute } },
  profileText: { attribute: 'profile' },
}
