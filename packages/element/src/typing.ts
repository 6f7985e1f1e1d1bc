// Where somebody may be typing, so that a letter is a letter.

const FIELDS =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="button"])'

/** Roles of widgets that take letters: text, and lists that are searched by typing. */
const ROLES = [
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'listbox',
  'menu',
  'menubar',
  'tree',
  'grid',
  'application',
]
const WIDGETS = ROLES.map((role) => `[role="${role}"]`).join()

const PRESSED_BY_SPACE = 'button, a, summary, input, [role="button"], [role="tab"], [role="checkbox"]'

/** Tells whether an element takes letters, or may: nobody can look into a component that is closed. */
export function takesLetters(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof Element)) return false
  const isClosed = target.localName.includes('-') && target.shadowRoot === null
  return isClosed || target.matches(FIELDS) || target.closest(WIDGETS) !== null
}

/** Tells whether the space bar already does something on an element. */
export const takesSpace = (target: EventTarget | null | undefined): boolean =>
  takesLetters(target) || (target instanceof Element && target.matches(PRESSED_BY_SPACE))
