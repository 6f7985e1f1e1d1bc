import { css } from 'lit'

/** Styles buttons, choices and the card of a contact. */
export const actionStyles = css`
  .button {
    display: inline-flex;
    max-inline-size: 100%;
    align-items: center;
    justify-content: center;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font-size: 0.9375rem;
    font-weight: 500;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    border-color: var(--_muted);
    transition:
      background-color 120ms,
      border-color 120ms;
  }

  .button.primary {
    min-block-size: 2.75rem;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .button.primary:not([aria-disabled='true']):hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button.quiet {
    min-block-size: 2rem;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.25em;
  }

  .answer > .button.quiet,
  .steps > .button.quiet {
    padding-inline: 0.25rem;
  }

  .answer > .button.quiet {
    justify-self: start;
    margin-inline-start: -0.25rem;
  }

  .button.quiet:hover {
    color: var(--_text);
    text-decoration-color: currentColor;
  }

  .button.quiet[data-simple='true'] {
    color: var(--_text);
  }

  .button[aria-disabled='true'] {
    border-color: var(--_border);
    background: var(--_surface);
    color: var(--_muted);
    cursor: default;
  }

  .button[aria-disabled='true']:not([data-status]) {
    border-color: color-mix(in srgb, var(--_border) 60%, transparent);
    background: transparent;
    color: color-mix(in srgb, var(--_muted) 70%, transparent);
  }

  .button.quiet[aria-disabled='true'] {
    border-color: transparent;
    text-decoration: none;
  }

  .button[data-status='done'] {
    border-color: transparent;
    background: color-mix(in srgb, var(--_done) 10%, transparent);
    color: var(--_done);
    font-weight: 600;
  }

  .button[data-status='failed'] {
    border-color: var(--_danger);
    background: var(--_background);
    color: var(--_danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .action {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 auto;
    gap: 0.5rem;
    align-content: start;
  }

  .action.wide {
    flex-basis: 100%;
  }

  .fallback {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .fallback > .button {
    flex: 1 1 auto;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    max-inline-size: 36rem;
    padding: 0.875rem 1rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card .actions {
    margin-block-start: 0.75rem;
  }

  .contact-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75rem;
  }

  .contact-head > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .contact-head > h3::first-letter {
    text-transform: uppercase;
  }

  .state {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4375rem;
    font-size: 0.875rem;
    font-weight: 500;
  }

  .state::before {
    content: '';
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .state[data-state='open'] {
    color: var(--_done);
  }

  .state[data-state='open']::before {
    background: currentColor;
  }

  .state[data-state='closed'] {
    color: var(--_warning);
  }

  .number {
    font-size: 1.375rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  .number > a {
    text-decoration-color: color-mix(in srgb, currentColor 30%, transparent);
  }

  .facts,
  .address {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .postal {
    white-space: pre-line;
  }

  .facts > span:not(:last-child)::after {
    content: ' ·';
  }

  .address > a {
    display: inline-block;
    min-block-size: 1.5rem;
    overflow-wrap: anywhere;
  }

  .choice > legend {
    margin-block-end: 0.5rem;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3125rem;
  }

  .chip,
  .segment {
    position: relative;
    display: inline-flex;
  }

  .chip > input,
  .segment > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .chip > span,
  .segment > span {
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .chip > input:hover + span {
    border-color: var(--_muted);
  }

  .chip > input:checked + span,
  .segment > input:checked + span {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_background);
  }

  .chip > input:focus-visible + span,
  .segment > input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .segments {
    display: flex;
  }

  .segment > span {
    border-radius: 0;
  }

  .segment:first-of-type > span {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .segment:last-of-type > span {
    margin-inline-start: -1px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  @media (prefers-reduced-motion: reduce) {
    .button:hover {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    #view:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .chip > input:checked + span,
    .segment > input:checked + span,
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .button[aria-disabled='true']:not([data-status]) {
      forced-color-adjust: none;
      border-color: GrayText;
      background: Canvas;
      color: GrayText;
    }

    progress,
    progress::-webkit-progress-bar {
      forced-color-adjust: none;
      background: GrayText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    .missing {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }

    .tab {
      margin-block-end: 0;
      border-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-color: Highlight;
    }

    .phase::before,
    .state::before {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
  }
`
