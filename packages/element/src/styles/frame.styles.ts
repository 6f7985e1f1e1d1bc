import { css } from 'lit'

/** Styles what stands around every view: header, tabs, footer, waiting. */
export const frameStyles = css`
  .panel {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding: 0.75rem var(--_gap) 0.5rem;
  }

  .brand {
    flex: 1 1 8.5rem;
    min-inline-size: 0;
  }

  .brand-name {
    font-weight: 650;
    line-height: 1.3;
  }

  .caller,
  .phase {
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .corner {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 0.125rem;
  }

  .language {
    min-block-size: 1.5rem;
    margin-inline-end: -0.25rem;
    padding: 0 0.125rem;
    border: 1px solid transparent;
    border-radius: 0.25rem;
    background: transparent;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .language:hover {
    border-color: var(--_border);
  }

  .phase {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    white-space: nowrap;
  }

  .phase::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .phase[data-phase='connected']::before {
    border-color: var(--_done);
    background: var(--_done);
  }

  .phase[data-phase='ringing']::before,
  .phase[data-phase='held']::before {
    border-color: var(--_warning);
  }

  .nav {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.5rem, 4.5cqi, 1.5rem);
    padding-inline: var(--_gap);
    border-block-end: 1px solid var(--_border);
    background: var(--_background);
  }

  .tab {
    min-block-size: 2.5rem;
    margin-block-end: -1px;
    padding: 0.25rem 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_muted);
    font-size: 0.875rem;
    cursor: pointer;
  }

  .tab:hover {
    color: var(--_text);
  }

  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  .view {
    flex: 1;
    padding: 1.125rem var(--_gap) 1.5rem;
  }

  .view > .note {
    margin-block-end: 1rem;
  }

  .bottom {
    position: sticky;
    inset-block-end: 0;
    max-block-size: max(9rem, 45vh);
    overflow-y: auto;
    border-block-start: 1px solid var(--_border);
    background: var(--_background);
  }

  .bar {
    padding: 0.625rem var(--_gap) 0;
  }

  .footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.375rem var(--_gap);
  }

  .footer > .gaps {
    margin-block-start: 0.375rem;
    padding-block: 0.1875rem;
    font-size: 0.8125rem;
  }

  .objection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    min-block-size: 2.75rem;
    inline-size: 100%;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    color: var(--_danger);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .objection > span:first-child {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.25em;
  }

  .objection:hover > span:first-child {
    text-decoration-color: currentColor;
  }

  .objection-state {
    font-size: 0.8125rem;
    font-weight: 500;
  }

  .objection[data-status='done'] {
    color: var(--_muted);
    font-weight: 500;
  }

  .objection[data-status='done'] .objection-state {
    color: var(--_done);
  }

  .objection[data-status='pending'] .objection-state {
    color: var(--_muted);
  }

  .objection[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .objection[aria-disabled='true'] > span {
    text-decoration: none;
  }

  .carried {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
  }

  .link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    white-space: nowrap;
  }

  .waiting {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    gap: 0.5rem;
    place-content: center;
    justify-items: center;
    min-block-size: 14rem;
    text-align: center;
  }

  .waiting > .why {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .refusal {
    max-inline-size: 24em;
    font-weight: 600;
  }

  .loading {
    padding: 0.75rem var(--_gap);
  }

  .calm {
    color: var(--_muted);
  }

  .skeleton {
    display: grid;
    gap: 0.75rem;
    padding-block: 0.25rem 1rem;
  }

  .skeleton > span:first-child {
    inline-size: 45%;
    margin-block-end: 3.5rem;
  }

  .skeleton > span {
    block-size: 1.3125rem;
    border-radius: 0.25rem;
    background: color-mix(in srgb, var(--_border) 60%, transparent);
  }

  .skeleton > span:last-child {
    inline-size: 60%;
  }

  @media (max-height: 26rem) {
    .nav,
    .bottom {
      position: static;
    }
  }
`
