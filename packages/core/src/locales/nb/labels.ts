// DATA: Norwegian (Bokmål) names of scripts and rights, as the agent sees them.
import type { LocaleDefinition } from '../locale.js'

export const scripts = {
  opening: 'Åpning',
  source: 'Hvor har dere opplysningene mine fra?',
  'legal-basis': 'Med hvilken rett ringer dere?',
  rights: 'Se, slette, flytte: Hvem hjelper meg?',
  'sensitive-data': 'Barn og sensitive opplysninger?',
  objection: 'Ikke ring meg igjen',
  recipients: 'Hvem får opplysningene?',
  retention: 'Hvor lenge lagres de?',
  recording: 'Tas samtalen opp?',
  complaint: 'Hvor kan jeg klage?',
  'automated-decisions': 'Er det en datamaskin som bestemmer?',
  purchase: 'Kjøp',
} as const satisfies LocaleDefinition['scripts']

export const rights = {
  access: 'Se',
  rectification: 'Rette',
  erasure: 'Slette',
  restriction: 'Sette på pause',
  portability: 'Flytte',
  objection: 'Protestere',
  'withdraw-consent': 'Trekke samtykke',
  'human-review': 'La et menneske vurdere',
} as const satisfies LocaleDefinition['rights']
