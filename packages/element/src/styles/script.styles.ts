import { css } from 'lit'

/** Styles the words to say, and the questions that lead to them. */
export const scriptStyles = css`
  .say {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: 34em;
    font-size: var(--_say);
    line-height: 1.42;
    letter-spacing: -0.005em;
    text-wrap: pretty;
  }

  .line {
    display: block;
  }

  .line + .line {
    margin-block-start: 0.4em;
  }

  .value {
    font-weight: 650;
  }

  .number-run {
    white-space: nowrap;
  }

  .missing {
    display: inline-block;
    padding: 0 0.35em;
    border: 2px solid currentColor;
    border-radius: 0.25rem;
    background: #ffd75e;
    color: #3d2a00;
    font-weight: 700;
    line-height: 1.3;
  }

  .note {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid currentColor;
    background: color-mix(in srgb, var(--_warning) 9%, transparent);
    color: var(--_warning);
    font-size: 0.875rem;
    font-weight: 500;
  }

  .note.loud {
    font-size: 1rem;
    font-weight: 600;
  }

  .invalid .say {
    color: var(--_muted);
  }

  .note.incomplete {
    flex-basis: 100%;
  }

  .note.quiet {
    background: var(--_surface);
    color: var(--_muted);
  }

  .note.bad {
    background: color-mix(in srgb, var(--_danger) 8%, transparent);
    color: var(--_danger);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
    min-inline-size: 0;
  }

  .asked {
    justify-self: start;
    color: var(--_muted);
    font-size: 0.9375rem;
    line-height: 1.35;
  }

  .back {
    flex: none;
    min-block-size: 2.5rem;
    padding: 0 0.25rem 0 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: 0.875rem;
    cursor: pointer;
  }

  .back:hover {
    color: var(--_text);
  }

  .question {
    display: flex;
    align-items: baseline;
    gap: 0.875rem;
    inline-size: 100%;
    padding: 0.8125rem 0;
    border: 0;
    border-block-end: 1px solid var(--_border);
    background: none;
    font-size: 1.0625rem;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }

  .question:hover,
  .question[aria-current='true'] {
    border-block-end-color: var(--_accent);
  }

  .question[aria-current='true'] {
    font-weight: 600;
  }

  .question.heard {
    border-block-end-color: var(--_accent);
    background: var(--_surface);
    box-shadow: inset 3px 0 var(--_accent);
    padding-inline-start: 0.625rem;
    font-weight: 600;
  }

  .heard-open {
    display: flex;
    align-items: baseline;
    gap: 0.875rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.625rem var(--_gap);
    border: 0;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
    box-shadow: inset 3px 0 var(--_accent);
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .digit {
    flex: none;
    min-inline-size: 1ch;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .four > li:first-child > .question {
    padding-block-start: 0.25rem;
  }

  .more-title {
    margin-block: 1.5rem 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 500;
  }

  .answer > .more-title {
    margin-block: 0.5rem -0.5rem;
  }

  .more .question {
    min-block-size: 2.25rem;
    padding-block: 0.375rem;
    border-block-end: 0;
    font-size: 0.9375rem;
  }

  .more .question:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .answered > .question-list {
    display: none;
  }

  .why {
    max-inline-size: 34em;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .why > summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  .why li {
    padding-block: 0.25rem;
  }

  .why a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--_text);
  }

  .why code {
    font-size: 0.75rem;
  }

  @container gdpr-script-panel (max-width: 14rem) {
    .number-run {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }

  @container gdpr-script-panel (min-width: 36rem) {
    .bar .action,
    .steps > .primary {
      max-inline-size: 26rem;
    }
  }

  @container gdpr-script-panel (min-width: 44rem) {
    .answered {
      display: grid;
      grid-template-columns: minmax(14rem, 18rem) minmax(0, 1fr);
      gap: 2.5rem;
    }

    .answered > .question-list {
      display: block;
    }
  }
`
