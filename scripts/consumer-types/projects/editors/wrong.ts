import type { CSSDataV1 } from 'vscode-css-languageservice'
import type { HTMLDataV1 } from 'vscode-html-languageservice'
import type { WebtypesSchema } from './node_modules/web-component-analyzer-webtypes/lib/esm/transformers/webtypes/webtypes-schema.js'

const attribute = { name: 'locale' }

export const wrong: WebtypesSchema[] = [
  { version: '0.0.0' },
  { name: 'any', version: '0.0.0', 'js-types-syntax': 'flow' },
  { name: 'any', version: '0.0.0', contributions: { html: { tags: [] } } },
  {
    name: 'any',
    version: '0.0.0',
    contributions: { html: { attributes: [{ ...attribute, value: { kind: 'word' } }] } },
  },
]

export const wrongHtml: HTMLDataV1[] = [
  { version: 2 },
  { version: 1.1, tags: [{ name: 'gdpr-script-panel' }] },
  { version: 1.1, tags: [{ name: 'gdpr-script-panel', attributes: [{ name: 'locale', values: ['en'] }] }] },
]

export const wrongCss: CSSDataV1[] = [{ version: 1.1, pseudoClass: [] }]
