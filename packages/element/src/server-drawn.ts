// An element whose shadow root came with the page, because a server drew it. What it drew stays until the element can
// draw by itself. Then Lit takes the nodes over, where the page has loaded Lit's hydration before the element; what does
// not say the same is drawn anew. A mismatch is never thrown into the page.
import { adoptStyles, LitElement, type PropertyValues, render } from 'lit'

/** Goes on from what a server drew. */
export abstract class ServerDrawnElement extends LitElement {
  #isServerDrawn = false

  /** Tells whether all is there that the first drawing needs. */
  protected abstract readonly isReadyToDraw: () => boolean

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServerDrawn = this.shadowRoot !== null
    const root = super.createRenderRoot()
    if (this.#isServerDrawn && root instanceof ShadowRoot) {
      // A server has no other way to write styles, and a strict policy refuses them.
      adoptStyles(root, (this.constructor as typeof LitElement).elementStyles)
      root.querySelector('style')?.remove()
    }
    return root
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.#isServerDrawn) return true
    // Takes what the host gave, so that what is not there yet is on its way.
    this.willUpdate(changed)
    return this.isReadyToDraw()
  }

  protected override update(changed: PropertyValues): void {
    const wasServerDrawn = this.#isServerDrawn
    this.#isServerDrawn = false
    if (wasServerDrawn && this.#takesOver(changed)) return
    if (wasServerDrawn) this.#clear()
    super.update(changed)
  }

  /** Hydration trusts the texts it finds; here they are compared. */
  #takesOver(changed: PropertyValues): boolean {
    try {
      super.update(changed)
    } catch {
      return false
    }
    const drawn = document.createDocumentFragment()
    render(this.render(), drawn)
    return drawn.textContent === this.renderRoot.textContent
  }

  #clear(): void {
    this.renderRoot.replaceChildren()
    Reflect.deleteProperty(this.renderRoot, '_$litPart$')
    this.renderOptions.renderBefore = null
  }
}
