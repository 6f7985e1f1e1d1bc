// What was worked out for one state of affairs and is looked at many times while it lasts.

/** Remembers results for as long as what they were made from stays the same. */
export class Memo {
  #basis: readonly unknown[] = []
  #results = new Map<string, unknown>()

  /** Takes what results are made from; where any of it is another value than before, all of them are forgotten. */
  rest(basis: readonly unknown[]): void {
    const isSame =
      basis.length === this.#basis.length && basis.every((one, i) => Object.is(one, this.#basis[i]))
    if (!isSame) this.#results.clear()
    this.#basis = basis
  }

  /** Gives the result of that name, made on the first asking. */
  once<Result>(name: string, make: () => Result): Result {
    if (!this.#results.has(name)) this.#results.set(name, make())
    return this.#results.get(name) as Result
  }
}
