// Addresses that open the agent's own program for messages. Text comes from profiles and from whoever types: half a
// character would make the platform's own encoder throw.

/** Matches half of a pair of surrogates. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const encode = (text: string): string => encodeURIComponent(text.replace(HALF, '\uFFFD'))

/** An e-mail to be opened. Absent fields are left to the agent. */
export interface Mail {
  readonly to?: string
  readonly subject?: string
  readonly body?: string
}

/** Addresses an e-mail; what stands before the @ cannot end the address. */
export function mailHref({ to = '', subject, body }: Mail): string {
  const fields = Object.entries({ subject, body }).flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}=${encode(text)}`],
  )
  const address = to.split('@').map(encode).join('@')
  return `mailto:${address}${fields.length === 0 ? '' : `?${fields.join('&')}`}`
}

/** Addresses a text message with the text alone: the number is the host's to fill in. */
export const smsHref = (text: string): string => `sms:?body=${encode(text)}`
