// Copying to the clipboard, also where a frame was not given the permission for the newer way.

/**
 * Copies text. Rejects where neither way is allowed; the message is empty, as the platform's own is not written for
 * agents.
 */
export async function copyText(text: string, root: ParentNode): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    if (!copyBySelection(text, root)) throw new Error('')
  }
}

function copyBySelection(text: string, root: ParentNode): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  const focused = root instanceof ShadowRoot ? root.activeElement : null
  root.append(field)
  field.select()
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a frame without clipboard-write
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
