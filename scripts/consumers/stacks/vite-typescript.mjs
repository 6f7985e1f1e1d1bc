/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'Vite and TypeScript',
  scripts: ['types', 'build'],
  serve: { folder: 'dist' },
  profile: 'public/profile.json',
}
