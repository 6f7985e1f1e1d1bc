/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'Vue 3',
  scripts: ['types', 'build'],
  serve: { folder: 'dist' },
  profile: 'public/profile.json',
  embedLines: 6,
}
