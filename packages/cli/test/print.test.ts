import {
  type CallContext,
  citationLabel,
  coverProfile,
  explainFinding,
  parseProfile,
  renderFollowUp,
  renderScript,
  reviewProfile,
} from '@gdpr-script/core'
import { exampleProfiles, richProfile, soundProfile } from '@gdpr-script/test-utils'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coverageTitle } from '../src/labels/coverage-title.js'
import { matchLabels } from '../src/labels/match-labels.js'
import { languagesOf } from '../src/said/languages.js'
import { RIGHTS } from '../src/said/rights.js'
import { SCRIPT_IDS } from '../src/said/script-ids.js'
import { run, TODAY } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The words of a page, without its markup, spaces evened out. */
const wordsOf = (page: string): string =>
  page
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\s+/g, ' ')

const rowsOf = (page: string): string[][] =>
  [...page.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row]) =>
    row!.split('</td>').map((cell) => wordsOf(cell).trim()),
  )

const even = (text: string): string => text.replace(/\s+/g, ' ').trim()

async function print(profile: object, ...words: string[]) {
  const text = JSON.stringify(profile)
  const { code, stdout } = await run(['print', '-', ...words], { stdin: text })
  expect(code).toBe(0)
  return { page: stdout, words: wordsOf(stdout), text }
}

const PROFILES = [...exampleProfiles(), richProfile(), soundProfile()].map((profile) => ({ profile }))

describe.each(PROFILES)('$profile.id', ({ profile }) => {
  const parsed = parseProfile(profile)
  const labels = matchLabels(parsed.defaultLocale)
  const customers: readonly Pick<CallContext, 'sourceId' | 'right'>[] = [
    {},
    ...(parsed.sources ?? []).map(({ id }) => ({ sourceId: id })),
    ...RIGHTS.map((right) => ({ right })),
  ]

  test('holds every sentence that is said, in every language, layer and case', async () => {
    const { words } = await print(profile)
    for (const locale of languagesOf(parsed))
      for (const script of SCRIPT_IDS)
        for (const layer of ['short', 'full'] as const)
          for (const customer of customers) {
            const context = { agentName: matchLabels(locale).print.agentName, ...customer }
            const { clauses } = renderScript(parsed, script, { locale, layer, context })
            for (const { parts, id } of clauses) {
              const said = parts.map((part) => (part.type === 'missing' ? part.name : part.value)).join('')
              expect(words, id).toContain(even(said))
            }
          }
  })

  test('holds every message, with its parts', async () => {
    const { words } = await print(profile)
    for (const locale of languagesOf(parsed))
      for (const kind of ['rights-contact', 'purchase-notice'] as const)
        for (const channel of ['sms', 'email'] as const)
          for (const context of customers) {
            const right = context.right === undefined ? {} : { right: context.right }
            const message = renderFollowUp(parsed, kind, { locale, channel, ...right, context })
            expect(words).toContain(even(message.text))
            expect(words).toContain(even(message.subject ?? ''))
            if (message.sms) expect(words).toContain(labels.print.sms(message.sms))
          }
  })

  test('holds every finding and every row of coverage', async () => {
    const { words, page } = await print(profile)
    for (const finding of reviewProfile(parsed, { today: TODAY })) {
      const { problem, fix } = explainFinding(finding, parsed.defaultLocale)
      expect(words).toContain(even(`${problem} ${fix}`))
    }
    for (const locale of languagesOf(parsed)) {
      const own = matchLabels(locale)
      expect(words).toContain(`${own.print.coverage} (${locale})`)
      for (const row of coverProfile(parsed, { locale })) {
        const [article, title] = [citationLabel(row.item), coverageTitle(row, own)]
        const found = rowsOf(page).filter((cells) => cells.includes(title) && cells.includes(article))
        expect(found.flat()).toContain(own.coverageStatus[row.status])
      }
    }
  })
})

test('names profile, version, day and fingerprint, and has lines to sign on', async () => {
  const profile = soundProfile()
  const { words, text } = await print(profile, '--today', '2027-01-02', '--locale', 'en')
  expect(words).toContain('Printed on 2027-01-02')
  expect(words).toContain(`SHA-256 of the file ${createHash('sha256').update(text).digest('hex')}`)
  expect(words).toContain('It is what is to be said and sent for sound, version 2026-11-01.')
  expect(words).toContain('May be read out from 2026-11-01, until 2027-10-31')
  for (const label of ['Name', 'Function', 'Place and date', 'Signature', 'Not approved'])
    expect(words).toContain(label)
})

test('fetches nothing, runs nothing, and lets no text be markup', async () => {
  const nasty = '<img src=x onerror=alert(1)>&amp;"\''
  const { page, words } = await print(soundProfile({ '/controller/name': nasty, '/approvedBy': nasty }))
  expect(page).not.toMatch(/<(?:script|img|link|iframe|object)\b/i)
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;amp;&quot;&#39;')
  expect(words).toContain(nasty)
  expect([...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].every(([, target]) => target!.startsWith('#'))).toBe(
    true,
  )
  expect(page).not.toMatch(/url\(|@import/)
})

test('its links lead to places in it', async () => {
  const { page } = await print(soundProfile())
  const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
  const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
  expect(targets.length).toBeGreaterThan(4)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('is in the language of the profile, or in the one asked for', async () => {
  expect((await print(soundProfile())).page).toContain('<html lang="sv">')
  expect((await print(soundProfile(), '--locale', 'en')).page).toContain('<html lang="en">')
})

test('goes into a file where one is named', async () => {
  const cwd = folderWith({ 'p.json': soundProfile() })
  const outcome = await run(['print', 'p.json', '--output', 'out.html'], { cwd })
  expect(outcome).toEqual({ code: 0, stdout: '', stderr: 'Written: out.html\n' })
  expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toBe((await run(['print', 'p.json'], { cwd })).stdout)
  expect((await run(['print', 'p.json', '-o', 'no/such/folder.html'], { cwd })).code).toBe(2)
})
