/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'HTML, two versions in one page',
  scripts: ['build'],
  serve: { folder: 'dist' },
  profile: 'page/profile.json',
  tags: ['gdpr-script-panel', 'plugin-script-panel'],
  console: [
    /^warning: gdpr-script-panel: <gdpr-script-panel> is version (\S+) already; version (?!\1)\S+ is not registered\.$/,
  ],
}
