import { css } from 'lit'

/** Styles what the agent writes in, and what is folded away: search, notes, previews, keys. */
export const fieldStyles = css`
  .field {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.4375rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
    font-size: 1rem;
  }

  textarea.field {
    resize: vertical;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:focus-visible {
    border-color: var(--_accent);
    outline-offset: 0;
  }

  .search {
    display: flex;
    align-items: center;
    gap: 0.25rem 0.625rem;
    max-inline-size: 34em;
    margin-block-end: 0.875rem;
  }

  .found > li:first-child > .question {
    font-weight: 600;
  }

  .pass-on,
  .preview {
    max-inline-size: 34em;
  }

  .pass-on[open] {
    padding: 0.875rem 1rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .pass-on > summary,
  .preview > summary,
  .keys > summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    font-size: 0.875rem;
    cursor: pointer;
  }

  .pass-on > summary {
    font-weight: 600;
  }

  .preview {
    flex-basis: 100%;
    color: var(--_muted);
  }

  .field-label {
    display: block;
    margin-block: 0.5rem 0.25rem;
    font-size: 0.875rem;
  }

  .hint {
    margin-block: 0.25rem 0.625rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .bubble {
    margin-block: 0.375rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font-size: 0.9375rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .quoted {
    margin-block-start: 0.25rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--_border);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .keys {
    margin-block-start: 1.5rem;
  }

  .keys > summary {
    font-size: inherit;
  }

  .question-list > .calm {
    margin-block-end: 0.75rem;
  }

  .key-list {
    display: grid;
    gap: 0.25rem;
    margin: 0.25rem 0 0.5rem;
  }

  .key-list > div {
    display: grid;
    grid-template-columns: 5.5rem minmax(0, 1fr);
    gap: 0.5rem;
    align-items: baseline;
  }

  .key-list dd {
    margin: 0;
    color: var(--_text);
  }

  kbd {
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--_border);
    border-radius: 0.25rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  .switch > input {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0;
    accent-color: var(--_accent);
  }
`
