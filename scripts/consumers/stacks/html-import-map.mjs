/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'HTML, an import map with the hash of every file',
  scripts: ['build'],
  serve: { folder: 'dist' },
  profile: 'page/profile.json',
}
