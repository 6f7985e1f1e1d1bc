// A purpose on every legal basis: both contract stages, both holders of an interest, weighed and not.
import type { Purpose } from '@gdpr-script/core'
import { both } from './both.js'

const CALL: readonly Purpose[] = [
  {
    id: 'offer',
    label: both('ringa och erbjuda dig el', 'call and offer you electricity'),
    directMarketing: true,
    moment: 'call',
    data: ['name', 'telephone-number'],
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('nå fler kunder', 'reach more customers'),
      holder: 'controller',
      balancing: both('vi ringer högst två gånger', 'we call twice at most'),
    },
  },
  {
    id: 'newsletter',
    label: both('skicka dig vårt nyhetsbrev', 'send you our newsletter'),
    directMarketing: true,
    moment: 'call',
    legalBasis: {
      basis: 'consent',
      when: both('i mars', 'in March'),
      how: both('i formuläret på webben', 'in the form on the website'),
      withdrawal: 'service',
      proofPeriod: 'P5Y',
    },
  },
  {
    id: 'partner-offer',
    label: both('tipsa dig om en partners försäkring', "tell you about a partner's insurance"),
    directMarketing: true,
    moment: 'call',
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('sälja försäkringar', 'sell insurance'),
      holder: 'third-party',
      balancing: both('partnern får aldrig ditt nummer', 'the partner never gets your number'),
    },
  },
]

const PURCHASE: readonly Purpose[] = [
  {
    id: 'steps',
    label: both('förbereda ditt avtal', 'prepare your contract'),
    moment: 'purchase',
    data: ['name', 'postal-address', 'national-id'],
    legalBasis: {
      basis: 'contract',
      stage: 'steps-before',
      need: both('förbereda ett elavtal', 'prepare an electricity contract'),
    },
  },
  {
    id: 'delivery',
    label: both('leverera elen', 'deliver the electricity'),
    moment: 'purchase',
    data: ['name', 'meter'],
    legalBasis: {
      basis: 'contract',
      stage: 'performance',
      need: both('leverera elen', 'deliver the electricity'),
    },
  },
  {
    id: 'accounts',
    label: both('sköta bokföringen', 'do the bookkeeping'),
    moment: 'purchase',
    legalBasis: {
      basis: 'legal-obligation',
      law: both('bokföringslagen', 'the Accounting Act'),
      duty: both('spara fakturor i sju år', 'keep invoices for seven years'),
    },
  },
]

const BOTH_MOMENTS: readonly Purpose[] = [
  {
    id: 'life-support',
    label: both('hjälpa dig vid strömavbrott', 'help you in a power cut'),
    legalBasis: {
      basis: 'vital-interests',
      situation: both('du är beroende av el för vård hemma', 'you depend on electricity for care at home'),
    },
  },
  {
    id: 'grid-plan',
    label: both('planera elnätet', 'plan the grid'),
    legalBasis: {
      basis: 'public-task',
      task: both('att planera elnätet i länet', 'to plan the grid in the county'),
      law: both('ellagen', 'the Electricity Act'),
    },
  },
  {
    id: 'fraud',
    label: both('stoppa bedrägerier', 'stop fraud'),
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('stoppa bedrägerier', 'stop fraud'),
      holder: 'third-party',
      balancing: both('bara tydliga mönster granskas', 'only clear patterns are looked at'),
    },
  },
  {
    id: 'statistics',
    label: both('räkna ut hur mycket el som behövs', 'work out how much electricity is needed'),
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('köpa in rätt mängd el', 'buy the right amount of electricity'),
      balancing: both('ingen enskild kund syns', 'no single customer can be seen'),
    },
  },
  {
    id: 'survey',
    label: both('fråga vad du tycker', 'ask what you think'),
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('veta vad kunderna tycker', 'know what customers think'),
    },
  },
]

/** Lists purposes on every legal basis, for the call, the purchase and both. */
export const RICH_PURPOSES: readonly Purpose[] = [...CALL, ...PURCHASE, ...BOTH_MOMENTS]
