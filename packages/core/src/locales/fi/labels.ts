// DATA: Finnish names of scripts and rights, as the agent sees them.
import type { LocaleDefinition } from '../locale.js'

export const scripts = {
  opening: 'Aloitus',
  source: 'Mistä saitte tietoni?',
  'legal-basis': 'Millä oikeudella soitatte?',
  rights: 'Nähdä, poistaa, siirtää: kuka auttaa?',
  'sensitive-data': 'Lapset ja arkaluonteiset tiedot?',
  objection: 'Älkää soittako enää',
  recipients: 'Ketkä saavat tiedot?',
  retention: 'Kuinka kauan niitä säilytetään?',
  recording: 'Tallennetaanko puhelu?',
  complaint: 'Minne voin valittaa?',
  'automated-decisions': 'Päättääkö tietokone?',
  purchase: 'Osto',
} as const satisfies LocaleDefinition['scripts']

export const rights = {
  access: 'Nähdä',
  rectification: 'Oikaista',
  erasure: 'Poistaa',
  restriction: 'Keskeyttää',
  portability: 'Siirtää',
  objection: 'Vastustaa',
  'withdraw-consent': 'Perua suostumus',
  'human-review': 'Pyytää ihmistä',
} as const satisfies LocaleDefinition['rights']
