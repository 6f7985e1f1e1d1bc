// When the words were there, and when they were painted.

/** How long something took, in milliseconds. */
export interface Sample {
  /** Until the last change to the DOM before the frame that shows the words. Counted from `seen`; no frames in it. */
  readonly ready: number
  /** Until that frame was painted. Counted from `began`. */
  readonly painted: number
  /** How long the event waited before the page got it: `seen` − `began`. */
  readonly waited: number
}

/** What is waited for. */
export interface Watch {
  readonly root: ShadowRoot
  /** When it began: the time stamp of the key, or the same as `seen`. */
  readonly began: number
  /** When the page got to know. */
  readonly seen: number
  readonly isShown: () => boolean
}

const LIMIT_MS = 10_000

/**
 * Waits for words to be painted. A callback for the frame is asked for now; a message that it sends arrives as soon as
 * style, layout and paint of that frame are done. Only then is looked for the words, so that looking costs the frame
 * nothing; a frame counts if the DOM did not change after its callback. Rejects after ten seconds.
 */
export async function watchPaint({ root, began, seen, isShown }: Watch): Promise<Sample> {
  let changed = performance.now()
  const observer = new MutationObserver(() => (changed = performance.now()))
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  try {
    for (;;) {
      const { frame, painted } = await nextPaint()
      if (painted - began > LIMIT_MS) throw new Error(`never shown: ${root.textContent}`)
      if (changed <= frame && isShown())
        return { ready: changed - seen, painted: painted - began, waited: seen - began }
    }
  } finally {
    observer.disconnect()
  }
}

/** Resolves after the next frame with the time of its callback and the time when it was painted. */
function nextPaint(): Promise<{ readonly frame: number; readonly painted: number }> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const frame = performance.now()
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        const painted = performance.now()
        channel.port1.close()
        resolve({ frame, painted })
      }
      channel.port2.postMessage(null)
    })
  })
}

/** Resolves once what a step leaves behind is done: no timer, no idle work. */
export async function settle(): Promise<void> {
  await pause(50)
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }))
  await pause(30)
}

/** Waits that many milliseconds after the beginning of a frame, so that steps fall anywhere in a frame. */
export async function waitIntoFrame(milliseconds: number): Promise<void> {
  await new Promise(requestAnimationFrame)
  await pause(milliseconds)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
