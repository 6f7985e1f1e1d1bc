// The one place that writes to the console.
const said = new Set<string>()

/** Writes a warning the first time a code comes up. Texts hold no values of a call or a profile. */
export function warnOnce(code: string, message: string): void {
  if (said.has(code)) return
  said.add(code)
  console.warn(`gdpr-script-panel: ${message}`)
}
