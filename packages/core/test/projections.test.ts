import { describe, expect, test } from 'vitest'
import { minimalProfile } from '@gdpr-script/test-utils'
import { parseProfile, renderScript, toHtml, toMarkdown, toText } from '../src/index.js'

const of = (name: string, agentName = 'Kim') =>
  renderScript(parseProfile(minimalProfile({ controller: { name, country: 'SE' } })), 'opening', {
    locale: 'sv',
    context: { agentName },
  })

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '</article><b>',
]

describe('toText', () => {
  test('is the words, a clause a line', () => {
    expect(toText(of('Brand'))).toBe('Hej, jag heter Kim och jobbar på Brand.')
  })
})

describe('toHtml', () => {
  test('marks values and holes, and says its language', () => {
    const document = renderScript(parseProfile(minimalProfile()), 'opening', { locale: 'sv' })
    expect(toHtml(document)).toBe(
      '<article lang="sv">\n<h2>Inledning</h2>\n' +
        '<p>Hej, jag heter <mark>[saknas: ditt namn]</mark> och jobbar på <b>Exempelbolaget</b>.</p>\n</article>',
    )
  })

  test.each(HOSTILE)('lets nothing of %s through as markup', (payload) => {
    const html = toHtml(of(payload, payload))
    const tags = html.match(/<\/?[a-z][^>]*>/gi) ?? []
    expect(new Set(tags)).toEqual(
      new Set(['<article lang="sv">', '<h2>', '</h2>', '<p>', '</p>', '<b>', '</b>', '</article>']),
    )
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/)
  })
})

describe('toMarkdown', () => {
  test('marks values', () => {
    expect(toMarkdown(of('Brand'))).toBe('## Inledning\n\nHej, jag heter **Kim** och jobbar på **Brand**.\n')
  })

  test.each([
    ['*Brand*', '\\*Brand\\*'],
    ['[Brand](https://x.example)', '\\[Brand\\]\\(https://x.example\\)'],
    ['<b>Brand</b>', '\\<b\\>Brand\\</b\\>'],
    ['`code` _it_ ~~no~~ |', '\\`code\\` \\_it\\_ \\~\\~no\\~\\~ \\|'],
    ['\\', '\\\\'],
  ])('escapes %s', (name, escaped) => {
    expect(toMarkdown(of(name))).toContain(`**${escaped}**`)
  })

  test.each(['- item', '+ item', '1. item', '2) item', '# title', '> quote', '=== '])(
    'does not let a brand’s clause become a list, a heading or a quotation: %s',
    (source) => {
      const profile = parseProfile(minimalProfile({ wording: { sv: { 'purchase.complaint': source } } }))
      const [, , paragraph] = toMarkdown(renderScript(profile, 'complaint', { locale: 'sv' })).split('\n')
      expect(paragraph).toMatch(/^(\d+)?\\/)
    },
  )
})
