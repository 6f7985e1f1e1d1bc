/** Resolves at once: where no panel is shown, none speaks. */
export const loadLanguages = (): Promise<void> => Promise.resolve()
