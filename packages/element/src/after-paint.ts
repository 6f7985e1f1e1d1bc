// A turn of the browser in which what was asked for is on screen: heavy work that is not part of it begins here.

/** Frames do not come where the page is out of sight; work goes on after this time all the same. */
const LONGEST_WAIT_MS = 200

/** Resolves once the next frame was painted, or soon where none is. Never rejects. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
