// The questions, the search among them, and the answers.
import { exampleProfile, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { QUESTIONS } from '../../src/place.js'
import { CALL, type PanelState, type StateLocale } from './panel-state.js'
import { inOtherLanguage } from './profiles.js'
import type { Stage } from './stage.js'

const QUERIES: Readonly<Record<'several' | 'right' | 'none', Readonly<Record<StateLocale, string>>>> = {
  several: { sv: 'uppgifter', en: 'data' },
  right: { sv: 'radera', en: 'delete' },
  none: { sv: 'kostar strömmen mer i vinter', en: 'does power cost more in winter' },
}

const NOTES: Readonly<Record<StateLocale, string>> = {
  sv: 'Kunden undrar om elavtalet kan skrivas på dottern, som flyttar in i mars.',
  en: 'The customer wonders whether the contract can be in the name of the daughter who moves in in March.',
}

const search = (query: keyof typeof QUERIES) => async (stage: Stage) => {
  await stage.showTab('questions')
  await stage.type('#search', QUERIES[query][stage.locale])
}

const SPOKEN: Readonly<Record<'source' | 'erasure', Readonly<Record<StateLocale, string>>>> = {
  source: { sv: 'vart fick ni tag i mitt nummer', en: 'who gave you this number' },
  erasure: { sv: 'kan ni radera allt ni har om mig', en: 'can you delete everything you have on me' },
}

const hear =
  (said: keyof typeof SPOKEN, arrange: (stage: Stage) => void | Promise<void>) => async (stage: Stage) => {
    await arrange(stage)
    stage.panel.hear(SPOKEN[said][stage.locale])
    await stage.until('what was heard', () => stage.root.querySelector('.heard-open') !== null)
  }

async function openSomethingElse(stage: Stage): Promise<void> {
  await stage.showTab('questions')
  await stage.pressOn('[data-script="something-else"]')
}

/** Opens the answer to what no script answers, and notes what the customer wants. */
export async function noteSomethingElse(stage: Stage): Promise<void> {
  await openSomethingElse(stage)
  await stage.type('#note', NOTES[stage.locale])
}

const NOT_STATED = ['source', 'legal-basis', 'rights', 'sensitive-data', 'automated-decisions'] as const

/** Lists the states of the list of questions and of the search. */
export const QUESTION_STATES: readonly PanelState[] = [
  { name: 'questions', arrange: (stage) => stage.showTab('questions'), shows: '[data-script="source"]' },
  { name: 'search-with-results', arrange: search('several'), shows: 'li:nth-child(3) > [data-script]' },
  {
    name: 'search-with-a-right',
    arrange: search('right'),
    says: (labels) => labels['search.right'](''),
  },
  {
    name: 'heard-during-the-opening',
    arrange: hear('source', (stage) => stage.showTab('opening')),
    shows: '.heard-open',
  },
  {
    name: 'heard-in-the-list',
    arrange: hear('source', (stage) => stage.showTab('questions')),
    shows: '.question.heard',
  },
  {
    name: 'heard-beside-an-answer',
    arrange: hear('erasure', (stage) => stage.open('recording')),
    shows: '.heard-open',
  },
  {
    name: 'heard-during-the-purchase',
    arrange: hear('erasure', (stage) => stage.showTab('purchase')),
    shows: '.heard-open',
  },
  { name: 'search-with-none', arrange: search('none'), says: (labels) => labels['search.none'] },
]

/** Lists the states of the answers, but for the rights. */
export const ANSWER_STATES: readonly PanelState[] = [
  ...[...QUESTIONS, 'objection' as const].map((script) => ({
    name: `answer-${script}`,
    arrange: (stage: Stage) => stage.open(script),
    shows: '[part~="script"] [part~="clause"]',
  })),
  ...QUESTIONS.map((script) => ({
    name: `answer-${script}-with-everything`,
    profile: () => richProfile(),
    call: { ...CALL, sourceId: 'list' },
    arrange: (stage: Stage) => stage.open(script),
    shows: '[part~="script"] [part~="clause"]',
  })),
  ...NOT_STATED.map((script) => ({
    name: `answer-${script}-not-stated`,
    profile: () => minimalProfile(),
    arrange: (stage: Stage) => stage.open(script),
    says: (labels: Stage['labels']) => labels['state.not-stated'],
  })),
  {
    name: 'answer-source-of-a-customer-unknown',
    call: { id: 'call-1', phase: 'connected', agentName: CALL.agentName ?? '' },
    arrange: (stage) => stage.open('source'),
    shows: '[part~="script"] [part~="clause"]',
  },
  {
    name: 'answer-simpler-words',
    arrange: async (stage) => {
      await stage.open('legal-basis')
      await stage.press(stage.labels['action.simpler'])
    },
    shows: '[data-simple="true"]',
  },
  {
    name: 'answer-why-unfolded',
    arrange: async (stage) => {
      await stage.open('legal-basis')
      await stage.press(stage.labels['action.why'])
    },
    shows: 'details[open] a[href^="https:"]',
  },
  {
    name: 'answer-in-another-language',
    profile: inOtherLanguage,
    arrange: (stage) => stage.open('legal-basis'),
    says: (labels) => labels['state.other-language'],
  },
]

/** Lists the states of the answer to what no script answers. */
export const SOMETHING_ELSE_STATES: readonly PanelState[] = [
  { name: 'something-else', arrange: openSomethingElse, shows: '#note' },
  {
    name: 'something-else-with-a-note',
    arrange: noteSomethingElse,
    says: (labels) => labels['note.email'],
  },
  {
    name: 'something-else-copied',
    async arrange(stage) {
      stage.takeClipboard('done')
      await noteSomethingElse(stage)
      await stage.press(stage.labels['note.copy'])
    },
    says: (labels) => `✓ ${labels['request.copied']}`,
  },
  {
    name: 'something-else-from-a-search',
    async arrange(stage) {
      await search('none')(stage)
      await stage.pressOn('[data-script="something-else"]')
    },
    shows: '#note',
  },
  {
    name: 'something-else-without-a-contact',
    profile: () => exampleProfile('tallbo-tradgard'),
    arrange: openSomethingElse,
    says: (labels) => labels['contact.none'],
  },
]
