/** Sets the states that style sheets of the host can ask for. Browsers without custom states go without. */
export function setStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(states)) {
    try {
      if (isOn) internals.states.add(name)
      else internals.states.delete(name)
    } catch {
      return
    }
  }
}
