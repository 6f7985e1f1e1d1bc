/** Names the callback that React has for an event: `gdpr-profile-load` → `onProfileLoad`. */
export const callbackName = (event: string): string =>
  event.replace(/^gdpr/, 'on').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
