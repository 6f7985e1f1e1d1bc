/** What may stand inside an element; null = nothing. */
export type Child = Node | string | null

/** Makes an element with attributes and children. Text is text, never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  for (const child of children) if (child !== null) element.append(child)
  return element
}

/** Writes a text where it is another one than before. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
