/** Types that every reader knows. */
const KNOWN = new Set(['Error', 'Promise'])

/** Names the types of ours in the text of a type: `Right | null` → `Right`. */
export const typeNames = (text: string): string[] =>
  (text.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? []).filter((name) => !KNOWN.has(name))
