import { css } from 'lit'

/** Styles the reading at a purchase and what is left afterwards. */
export const readingStyles = css`
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.625rem 1rem;
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    color: var(--_muted);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .count > span:first-child {
    color: var(--_text);
    font-weight: 600;
  }

  progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    border-radius: 2px;
    background: var(--_border);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_border);
    border-radius: 2px;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 2px;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 2px;
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-content: start;
    max-inline-size: 34em;
  }

  .next {
    padding-block-start: 0.75rem;
    border-block-start: 1px dashed var(--_border);
    color: var(--_muted);
    font-size: 0.9375rem;
  }

  .next-label {
    margin-block-end: 0.1875rem;
    font-size: 0.8125rem;
    font-weight: 500;
  }

  .next .line {
    display: inline;
  }

  .next .value {
    font-weight: 500;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5rem;
  }

  .steps > .primary {
    flex: 1 1 9rem;
  }

  .steps > .button {
    min-block-size: 2.75rem;
  }

  .must {
    flex-basis: 100%;
    margin-block-end: -0.125rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .skip > summary {
    min-block-size: 2.75rem;
    list-style: none;
  }

  .skip > summary::-webkit-details-marker {
    display: none;
  }

  .skip > summary::after {
    margin-inline-start: 0.375rem;
    content: '▾' / '';
  }

  .skip[open] > summary {
    background: var(--_surface);
  }

  .skip[open] {
    flex-basis: 100%;
  }

  .reasons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    padding-block-start: 0.5rem;
  }

  .done {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    max-inline-size: 40em;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .done > li,
  .owed > li {
    position: relative;
    padding-inline-start: 1.5rem;
  }

  .done > li::before,
  .owed > li::before {
    position: absolute;
    inset-inline-start: 0;
    content: '✓' / '';
    color: var(--_done);
    font-weight: 700;
  }

  .done > [data-status='skipped']::before,
  .owed > [data-state='noted']::before {
    content: '–' / '';
    color: var(--_muted);
  }

  .owed > [data-state='owed']::before {
    content: '!' / '';
    padding-inline-start: 0.25rem;
    color: var(--_warning);
  }

  .reason {
    font-weight: 600;
  }

  .reason::before {
    content: '· ';
  }

  .owed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    max-inline-size: 36rem;
    font-size: 1rem;
  }

  .owed > [data-state='owed'] > p:first-child {
    font-weight: 600;
  }

  .owed .actions {
    margin-block-start: 0.5rem;
  }
`
