// A web address, as it is said or written.

/** An address as it is said: without "https://", "www." and a final slash. In writing it stays whole. */
export const addressText = (url: string, medium: 'spoken' | 'written'): string =>
  medium === 'written'
    ? url
    : url
        .replace(/^https?:\/\//i, '')
        .replace(/^www\./i, '')
        .replace(/\/$/, '')
