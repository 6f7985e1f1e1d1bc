// DATA: Swedish names of scripts and rights, as the agent sees them.
import type { LocaleDefinition } from '../locale.js'

export const scripts = {
  opening: 'Inledning',
  source: 'Var fick ni mina uppgifter?',
  'legal-basis': 'Med vilken rätt ringer ni?',
  rights: 'Se, radera, flytta: vem hjälper mig?',
  'sensitive-data': 'Barn och känsliga uppgifter?',
  objection: 'Ring mig inte igen',
  recipients: 'Vilka får uppgifterna?',
  retention: 'Hur länge sparas de?',
  recording: 'Spelas samtalet in?',
  complaint: 'Var kan jag klaga?',
  'automated-decisions': 'Är det en dator som bestämmer?',
  purchase: 'Köp',
} as const satisfies LocaleDefinition['scripts']

export const rights = {
  access: 'Se',
  rectification: 'Rätta',
  erasure: 'Radera',
  restriction: 'Pausa',
  portability: 'Flytta',
  objection: 'Invända',
  'withdraw-consent': 'Ta tillbaka samtycke',
  'human-review': 'Låta en människa pröva',
} as const satisfies LocaleDefinition['rights']
