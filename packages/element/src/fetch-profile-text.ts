// Fetching a profile: what may go wrong has a closed code, and no more is read than a profile may hold.

/** Bytes that are read at most, one more than a profile may have; the parser refuses what is longer. */
const MAX_BYTES = 256 * 1024 + 1

/** Says why the address of a profile gave no text. */
export class ProfileFetchError extends Error {
  declare readonly code: 'http-error' | 'redirected' | 'unreachable'
  constructor(code: ProfileFetchError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ProfileFetchError'
    this.code = code
  }
}

/** Fetches the text at an address. Redirects are refused: the address is to be the final one. Throws ProfileFetchError. */
export async function fetchProfileText(src: string, signal: AbortSignal): Promise<string> {
  const response = await request(src, signal)
  if (response.type === 'opaqueredirect') {
    throw new ProfileFetchError('redirected', 'The address of the profile redirects. Give the final address.')
  }
  if (!response.ok) {
    throw new ProfileFetchError(
      'http-error',
      `The address of the profile answered with status ${response.status}.`,
    )
  }
  return readText(response)
}

async function request(src: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(src, { signal, redirect: 'manual', headers: { accept: 'application/json' } })
  } catch (cause) {
    throw new ProfileFetchError(
      'unreachable',
      'The address of the profile cannot be reached from this page.',
      { cause },
    )
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    text += decoder.decode(value, { stream: true })
    if (bytes > MAX_BYTES) {
      await reader.cancel()
      return text
    }
  }
}
