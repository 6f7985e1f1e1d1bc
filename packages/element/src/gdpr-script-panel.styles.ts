import { css, type CSSResult } from 'lit'
import { actionStyles } from './styles/action.styles.js'
import { fieldStyles } from './styles/field.styles.js'
import { frameStyles } from './styles/frame.styles.js'
import { readingStyles } from './styles/reading.styles.js'
import { scriptStyles } from './styles/script.styles.js'

/** Colours, type and spacing: the public custom properties are read here and nowhere else. */
const baseStyles = css`
  :host {
    --_accent: var(--gdpr-script-accent, light-dark(#1f5aa6, #8fbdf5));
    --_on-accent: var(--gdpr-script-on-accent, light-dark(#ffffff, #0b1a2c));
    --_background: var(--gdpr-script-background, light-dark(#ffffff, #18191c));
    --_surface: var(--gdpr-script-surface, light-dark(#f5f6f7, #212327));
    --_text: var(--gdpr-script-text, light-dark(#17191c, #f0f1f3));
    --_muted: var(--gdpr-script-muted, light-dark(#565b63, #a9aeb7));
    --_border: var(--gdpr-script-border, light-dark(#dcdfe3, #373a40));
    --_done: var(--gdpr-script-done, light-dark(#17713f, #6fcf97));
    --_warning: var(--gdpr-script-warning, light-dark(#7a4f00, #f2c464));
    --_danger: var(--gdpr-script-danger, light-dark(#b3241b, #ff9d94));
    --_radius: var(--gdpr-script-radius, 0.5rem);
    --_gap: 1rem;
    --_say: var(--gdpr-script-text-size, 1.3125rem);

    container: gdpr-script-panel / inline-size;
    display: block;
    min-inline-size: min(100%, 18.75rem);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--gdpr-script-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    font-size: 0.9375rem;
    line-height: 1.45;
    overflow-wrap: break-word;
    hyphens: auto;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  h2,
  h3 {
    font: inherit;
    font-weight: 600;
  }

  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  button,
  select {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  h2,
  .stage,
  a,
  button,
  input,
  summary,
  textarea,
  .chip,
  .segment {
    scroll-margin-block: 4rem 8.5rem;
  }

  #view:focus-visible {
    outline: none;
    box-shadow: inset 0 2px var(--_accent);
  }

  h2:focus-visible {
    border-radius: 1px;
    outline-offset: 3px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container gdpr-script-panel (max-width: 19.5rem) {
    .panel {
      --_gap: 0.75rem;
    }

    .tab {
      font-size: 0.8125rem;
    }
  }

  @container gdpr-script-panel (min-width: 24rem) {
    .panel {
      --_gap: 1.25rem;
      --_say: var(--gdpr-script-text-size, 1.375rem);
    }
  }
`

/** Holds the styles of the panel, in the order they build on each other. */
export const styles: CSSResult[] = [
  baseStyles,
  frameStyles,
  scriptStyles,
  actionStyles,
  fieldStyles,
  readingStyles,
]
