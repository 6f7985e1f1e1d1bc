// DATA: Danish names of scripts and rights, as the agent sees them.
import type { LocaleDefinition } from '../locale.js'

export const scripts = {
  opening: 'Indledning',
  source: 'Hvor har I mine oplysninger fra?',
  'legal-basis': 'Hvad giver jer ret til at ringe?',
  rights: 'Se, slette, flytte: hvem hjælper mig?',
  'sensitive-data': 'Børn og følsomme oplysninger?',
  objection: 'Ring ikke til mig igen',
  recipients: 'Hvem får oplysningerne?',
  retention: 'Hvor længe bliver de gemt?',
  recording: 'Bliver samtalen optaget?',
  complaint: 'Hvor kan jeg klage?',
  'automated-decisions': 'Er det en computer der bestemmer?',
  purchase: 'Køb',
} as const satisfies LocaleDefinition['scripts']

export const rights = {
  access: 'Se',
  rectification: 'Rette',
  erasure: 'Slette',
  restriction: 'Sætte på pause',
  portability: 'Flytte',
  objection: 'Gøre indsigelse',
  'withdraw-consent': 'Trække samtykke tilbage',
  'human-review': 'Bede om et menneske',
} as const satisfies LocaleDefinition['rights']
