/**
 * The layer table: what each folder of core may import from the others, and the sentence a refusal gives.
 * Data only. 'types' = only `import type`. Tests stand outside: they may look at everything.
 */

/**
 * The folders of packages/core/src.
 *
 * @type {readonly { name: string, may: Record<string, 'value' | 'types'>, because: string }[]}
 */
export const LAYERS = [
  {
    name: 'citations',
    may: {},
    because: 'citations is a table of law and stands alone.',
  },
  {
    name: 'profile',
    may: {
      'clauses/wording': 'value',
      'clauses/message-library': 'value',
      'clauses/clause-ids': 'value',
      'locales/language-tag': 'value',
    },
    because:
      'profile says what an author may write; it asks clauses only for a fault in wording and for clause ids, and locales only which language tags are the same.',
  },
  {
    name: 'locales',
    may: { profile: 'types' },
    because: 'locales is words; what is done with them is known elsewhere.',
  },
  {
    name: 'referral',
    may: {
      profile: 'types',
      locales: 'value',
      citations: 'value',
      'clauses/phrase': 'value',
      'clauses/wording': 'value',
    },
    because: 'referral finds who helps and when; of clauses it needs only the formatter of phrases.',
  },
  {
    name: 'clauses',
    may: { profile: 'types', citations: 'value', locales: 'value', referral: 'value' },
    because: 'clauses chooses what is said; it does not know how that is rendered or sent.',
  },
  {
    name: 'render',
    may: { profile: 'types', citations: 'types', clauses: 'value', locales: 'value', referral: 'value' },
    because: 'render turns clauses into one document; it does not know who sends or signs it.',
  },
  {
    name: 'follow-up',
    may: {
      profile: 'types',
      citations: 'types',
      render: 'value',
      referral: 'value',
      locales: 'value',
      clauses: 'value',
    },
    because: 'follow-up orders clauses on paper; rules, coverage and receipts come after it.',
  },
  {
    name: 'rules',
    may: {
      profile: 'types',
      citations: 'value',
      locales: 'value',
      clauses: 'value',
      referral: 'value',
      render: 'value',
      coverage: 'value',
    },
    because: 'rules judges a parsed profile; it does not parse, send or sign.',
  },
  {
    name: 'coverage',
    may: { profile: 'types', clauses: 'value', citations: 'value', render: 'value', 'follow-up': 'value' },
    because: 'coverage compares the law with the clauses; it judges nothing.',
  },
  {
    name: 'receipt',
    may: { profile: 'types', render: 'value', citations: 'value' },
    because: 'receipt notes what was rendered; it renders nothing in a way of its own.',
  },
  {
    name: 'questions',
    may: { profile: 'types', locales: 'value' },
    because: 'questions compares words with words.',
  },
  {
    name: 'conformance',
    may: { profile: 'types', locales: 'value', 'clauses/message-library': 'value' },
    because: 'conformance holds one language against another; what is said with them is known elsewhere.',
  },
]

/**
 * Packages that only one place may import, for every file of packages/core/src; without a place, none may.
 *
 * @type {readonly { pattern: string, only?: string, message: string }[]}
 */
export const PACKAGES = [
  {
    pattern: '^zod(/|$)',
    only: 'packages/core/src/profile/**',
    message: 'Only profile/ knows zod: what is past parseProfile is a plain Profile.',
  },
  {
    pattern: '^messageformat(/|$)',
    only: 'packages/core/src/clauses/message-library.ts',
    message:
      'Only clauses/message-library.ts knows messageformat: ask formatPhrase or compileMessage of clauses/wording.ts.',
  },
  {
    pattern: '^(lit|@lit|react|react-dom|@gdpr-script)(/|$)',
    message: 'core knows no framework and no other package of this repository.',
  },
  {
    pattern: '^node:',
    message: 'core runs in a browser as it does in Node: it imports nothing from node.',
  },
]

/** Tables: reviewed by lawyers and translators, so nothing but rows, and types from elsewhere. */
export const TABLES = [
  'packages/core/src/citations/{gdpr,eu,authorities}.ts',
  'packages/core/src/citations/national/*.ts',
  'packages/core/src/locales/*/!(index|spoken|review).ts',
  'packages/core/src/locales/*/*/!(index).ts',
  'packages/core/src/follow-up/gsm-7.ts',
]

/** Long because they are tables of one kind of row, though the rows name functions. */
export const LONG_TABLES = [
  ...TABLES,
  'packages/core/src/coverage/{items,clause-lists}.ts',
  'packages/core/src/clauses/{clauses,scripts}.ts',
  'packages/core/src/clauses/rows/*.ts',
  'packages/core/src/rules/rules.ts',
]
