/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'HTML under the strictest policy',
  scripts: [],
  serve: { script: 'start' },
  profile: 'page/profile.json',
}
