/** Work done side by side. */

/** How many at a time: as many as a small machine has cores. */
const LANES = 2

/**
 * Does one piece of work for each item, a few at a time, in order of the items as lanes are free.
 *
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result[]>} in the order in which they were done
 */
export async function inLanes(items, work) {
  const waiting = [...items]
  const results = []
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      results.push(await work(item))
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return results
}
