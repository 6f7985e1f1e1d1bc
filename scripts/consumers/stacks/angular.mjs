/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'Angular 21',
  scripts: ['types', 'build'],
  serve: { folder: 'dist' },
  profile: 'public/profile.json',
}
