/** DATA: what pages write, and what has to be, and must not be, in the bundle made of it. */

/** What is fetched when it is needed, and a string by which it is found. */
export const PARTS = {
  schemas: '_zod',
  rules: 'retention-stated',
  'all of MessageFormat 2': 'bad-selector',
  'the law': 'Age limit for a child',
  Swedish: 'vill inte gissa',
  English: 'do not want to guess',
}

/** `later`: true = every part is fetched later, false = none is in the bundle at all. */
export const PAGES = [
  { page: "import '@gdpr-script/element/define'", later: true },
  { page: "import { GdprScriptPanel } from '@gdpr-script/element'; GdprScriptPanel.define()", later: true },
  { page: "import { GdprScriptPanel } from '@gdpr-script/react'; console.log(GdprScriptPanel)", later: true },
  {
    page: "import { renderScript, referRight, toText } from '@gdpr-script/core/base'; console.log(renderScript, referRight, toText)",
    later: false,
  },
  {
    page: "import { renderScript } from '@gdpr-script/core/script'; console.log(renderScript)",
    later: false,
  },
]

/** Entries that do something when they are imported for nothing else; all others leave nothing behind. */
export const WITH_EFFECT = new Set([
  '@gdpr-script/core',
  '@gdpr-script/element/define',
  '@gdpr-script/element/cdn',
])
