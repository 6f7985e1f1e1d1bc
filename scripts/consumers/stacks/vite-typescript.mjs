import { POLICY } from '../../../examples/strict-csp/policy.mjs'

/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'Vite and TypeScript',
  scripts: ['types', 'build'],
  serve: { folder: 'dist', headers: { 'content-security-policy': POLICY } },
  profile: 'public/profile.json',
}
