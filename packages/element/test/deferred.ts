/** A promise that a test settles itself. */
export interface Deferred<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
}

/** Makes a promise to be resolved later. */
export function deferred<T = void>(): Deferred<T> {
  const ways: { resolve?: (value: T) => void } = {}
  const promise = new Promise<T>((resolve) => (ways.resolve = resolve))
  return { promise, resolve: (value) => ways.resolve?.(value) }
}
