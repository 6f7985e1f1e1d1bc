/** Resolves at once: where no panel is shown, none speaks. */
export const loadLanguages = (): Promise<void> => Promise.resolve()

/** Adds nothing: where no panel is shown, none speaks. */
export const registerLanguage = (): void => undefined
