/** @type {import('../stack.mjs').StackRow} */
export const stack = {
  title: 'The words alone, in Node',
  scripts: [],
  serve: {
    script: 'start',
    prints: [
      'Fjällvind Energi received your name, address and phone number from Adressloftet on 2 November 2026.',
      'You have not bought anything yet. We will send the offer by text message.',
    ],
  },
  profile: 'profile.json',
}
