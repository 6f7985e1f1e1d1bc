import { POLICY } from '../../../examples/strict-csp/policy.mjs'

/** Each version brings its own Lit, and each Lit creates its policy. */
const TWO = POLICY.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'")

/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'HTML, two versions in one page',
  scripts: ['build'],
  serve: { folder: 'dist', headers: { 'content-security-policy': TWO } },
  profile: 'page/profile.json',
  tags: ['gdpr-script-panel', 'plugin-script-panel'],
  console: [
    /^warning: gdpr-script-panel: <gdpr-script-panel> is version (\S+) already; version (?!\1)\S+ is not registered\.$/,
  ],
}
