/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'Next 16, rendered on the server',
  // The build looks at the types, too.
  scripts: ['build'],
  serve: { script: 'serve' },
  profile: 'profile.json',
}
