/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'HTML, one script with its hash',
  scripts: ['build'],
  serve: { script: 'serve' },
  profile: 'page/profile.json',
  embedLines: 3,
}
