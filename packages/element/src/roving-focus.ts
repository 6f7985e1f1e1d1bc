// Arrow keys inside a list of buttons, of which one at a time is in the tab order.

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus among the buttons of the list that a key was pressed in; Home and End go to its ends. */
export function handleRovingKey(event: KeyboardEvent): void {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  const buttons = [...list.querySelectorAll('button')].filter((button) => button.checkVisibility())
  const index = buttons.findIndex((button) => button === event.target)
  if (index === -1) return
  const next = buttons[nextIndex(event.key, index, buttons.length)]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}

function nextIndex(key: string, index: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? -1 : (index + step + count) % count
}
