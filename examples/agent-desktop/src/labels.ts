// The page's own words, in both languages. What the panel says is not here.
import type { Action, Phase } from './dialer.js'
import type { Language } from './language.js'

/** The words of the page. */
export interface Labels {
  readonly title: string
  readonly simulation: string
  readonly queue: string
  readonly outcomes: string
  readonly noOutcomes: string
  readonly log: string
  readonly clear: string
  readonly panel: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>
  readonly width: string
  readonly requests: string
  readonly requestOutcomes: Readonly<Record<'done' | 'failed' | 'unanswered', string>>
  readonly campaign: string
  readonly number: string
  readonly direction: string
  readonly directions: Readonly<Record<'outbound' | 'inbound', string>>
  readonly source: string
  readonly sourceUnknown: string
  readonly waiting: string
  readonly current: string
  readonly called: string
  readonly phases: Readonly<Record<Phase, string>>
  readonly actions: Readonly<Record<Action, string>>
  /** The same buttons where the customer calls in. */
  readonly inboundActions: Readonly<Record<Action, string>>
  readonly transferred: string
  readonly smsSent: string
  readonly emailSent: string
  readonly objectionTaken: string
  readonly segments: string
  readonly busy: string
}

const ACTIONS_SV: Labels['actions'] = {
  ring: 'Ring upp',
  answer: 'Kunden svarar',
  hold: 'Parkera',
  resume: 'Återuppta',
  'hang-up': 'Lägg på',
  finish: 'Klar med samtalet',
  next: 'Nästa samtal',
}

const ACTIONS_EN: Labels['actions'] = {
  ring: 'Ring',
  answer: 'Customer answers',
  hold: 'Hold',
  resume: 'Resume',
  'hang-up': 'Hang up',
  finish: 'Finish',
  next: 'Next call',
}

/** The labels by language. */
export const LABELS: Readonly<Record<Language, Labels>> = {
  sv: {
    title: 'Agentskrivbord',
    simulation: 'Simulering',
    queue: 'Ringlista',
    outcomes: 'Det här nådde kunden',
    noOutcomes: 'Inget ännu. Koppla, skicka sms eller notera ett nej i panelen.',
    log: 'Händelser från panelen',
    clear: 'Töm',
    panel: 'Manus för personuppgifter',
    language: 'Språk',
    theme: 'Utseende',
    themes: { system: 'System', light: 'Ljust', dark: 'Mörkt' },
    width: 'Panel',
    requests: 'Värdens svar',
    requestOutcomes: { done: 'Klart', failed: 'Fel', unanswered: 'Inget' },
    campaign: 'Kampanj',
    number: 'Nummer',
    direction: 'Riktning',
    directions: { outbound: 'Vi ringer upp', inbound: 'Kunden ringer in' },
    source: 'Källa',
    sourceUnknown: 'vet inte',
    waiting: 'väntar',
    current: 'nu',
    called: 'ringd',
    phases: {
      idle: 'Ledig',
      preview: 'Förbereder',
      ringing: 'Ringer',
      connected: 'I samtal',
      held: 'Parkerat',
      'wrap-up': 'Efterarbete',
      ended: 'Avslutat',
    },
    actions: ACTIONS_SV,
    inboundActions: { ...ACTIONS_SV, ring: 'Kunden ringer', answer: 'Svara' },
    transferred: 'Samtalet kopplat till {to}',
    smsSent: 'Sms till {to}',
    emailSent: 'Mejl till kunden',
    objectionTaken: 'Nej till reklam inskrivet i spärrlistan',
    segments: '{count} sms-delar',
    busy: 'kön är full (simulerat)',
  },
  en: {
    title: 'Agent desktop',
    simulation: 'Simulation',
    queue: 'Call list',
    outcomes: 'What reached the customer',
    noOutcomes: 'Nothing yet. Transfer the call, send a text or record a no in the panel.',
    log: 'Events from the panel',
    clear: 'Clear',
    panel: 'Personal data script',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    width: 'Panel',
    requests: 'Host answers',
    requestOutcomes: { done: 'Done', failed: 'Failed', unanswered: 'Nothing' },
    campaign: 'Campaign',
    number: 'Number',
    direction: 'Direction',
    directions: { outbound: 'We call', inbound: 'The customer calls' },
    source: 'Source',
    sourceUnknown: 'not known',
    waiting: 'waiting',
    current: 'now',
    called: 'called',
    phases: {
      idle: 'Idle',
      preview: 'Preparing',
      ringing: 'Ringing',
      connected: 'On the call',
      held: 'On hold',
      'wrap-up': 'Wrap-up',
      ended: 'Ended',
    },
    actions: ACTIONS_EN,
    inboundActions: { ...ACTIONS_EN, ring: 'Customer rings', answer: 'Answer' },
    transferred: 'Call transferred to {to}',
    smsSent: 'Text to {to}',
    emailSent: 'E-mail to the customer',
    objectionTaken: 'No to marketing entered in the do-not-call list',
    segments: '{count} text message parts',
    busy: 'the queue is full (simulated)',
  },
}

/** Fills the one blank of a label. */
export function fill(label: string, name: string, value: string): string {
  return label.replace(`{${name}}`, value)
}
