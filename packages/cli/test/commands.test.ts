// render, message, cover, schema: what core says, laid out.
import {
  citationLabel,
  coverProfile,
  locales,
  parseProfile,
  profileJsonSchema,
  renderFollowUp,
  renderScript,
  toHtml,
  toMarkdown,
  toText,
  usedWording,
} from '@gdpr-script/core'
import { exampleProfile, minimalProfile, richProfile, soundProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { SCRIPT_IDS } from '../src/said/script-ids.js'
import { coverageTitle } from '../src/labels/coverage-title.js'
import { ENGLISH } from '../src/labels/en.js'
import { ALL_LABELS } from '../src/labels/match-labels.js'
import { SWEDISH } from '../src/labels/sv.js'
import { run } from './fake-io.js'
import { folderWith } from './temporary-folder.js'

const PROFILE = parseProfile(exampleProfile('fjallvind-energi'))
const here = () => ({ cwd: folderWith({ 'p.json': PROFILE, 'minimal.json': minimalProfile() }) })

describe('render', () => {
  test.each(SCRIPT_IDS.flatMap((script) => ['sv', 'en'].map((locale) => [script, locale] as const)))(
    '%s in %s',
    async (script, locale) => {
      const words = ['render', 'p.json', '--script', script, '--locale', locale, '--agent', 'Kim']
      const document = renderScript(PROFILE, script, { locale, context: { agentName: 'Kim' } })
      expect(await run(words, here())).toEqual({ code: 0, stdout: `${toText(document)}\n`, stderr: '' })
    },
  )

  test('speaks the language of the profile where none is asked for', async () => {
    const { stdout } = await run(['render', 'p.json', '-s', 'source'], here())
    expect(stdout).toBe(`${toText(renderScript(PROFILE, 'source', { locale: 'sv' }))}\n`)
  })

  test.each([
    ['text', toText],
    ['html', toHtml],
    ['markdown', toMarkdown],
    ['json', (document: object) => JSON.stringify(document, null, 2)],
  ] as const)('as %s', async (format, write) => {
    const words = ['render', 'p.json', '-s', 'purchase', '--layer', 'full', '--format', format]
    const document = renderScript(PROFILE, 'purchase', { locale: 'sv', layer: 'full' })
    expect((await run(words, here())).stdout.trimEnd()).toBe(write(document).trimEnd())
  })

  test('knows the source, the right, the moment and further values', async () => {
    const words = ['render', 'p.json', '-s', 'rights', '--right', 'access', '--source', 'address-list']
    const document = renderScript(PROFILE, 'rights', {
      locale: 'sv',
      context: { sourceId: 'address-list', right: 'access', values: { a: '1', b: 'x=y' } },
      now: new Date('2026-11-24T09:30:00Z'),
    })
    const call = ['--value', 'a=1', '--value', 'b=x=y', '--now', '2026-11-24T10:30+01:00', '--format', 'json']
    expect(JSON.parse((await run([...words, ...call], here())).stdout)).toEqual(document)
  })

  test('tells what nobody filled in, apart from the words', async () => {
    const { stdout, stderr, code } = await run(['render', 'p.json', '-s', 'opening'], here())
    expect(stdout).toBe(`${toText(renderScript(PROFILE, 'opening', { locale: 'sv' }))}\n`)
    expect(stderr).toBe('Nobody gave a value for: agentName.\n')
    expect(code).toBe(0)
  })

  test('tells where the profile speaks another language', async () => {
    const legalBasis = { basis: 'legitimate-interests', interest: 'nå fler kunder' } as const
    const swedish = minimalProfile({ purposes: [{ id: 'sales', label: 'ringa dig', legalBasis }] })
    const { stdout, stderr } = await run(['render', '-', '-s', 'legal-basis', '-l', 'en'], {
      stdin: JSON.stringify(swedish),
    })
    const { locale } = renderScript(parseProfile(swedish), 'legal-basis', { locale: 'en' })
    expect(locale).toBe('sv')
    expect(stderr).toBe('The profile has no text in en: this is sv.\n')
    expect(stdout).not.toBe('')
  })

  test.each([
    [['-s', 'sorce'], `Allowed choices are ${SCRIPT_IDS.join(', ')}.`],
    [[], "required option '-s, --script <script>' not specified"],
    [['-s', 'source', '--source', 'nobody'], 'Known: address-list, customers.'],
    [['-s', 'rights', '--right', 'party'], 'Allowed choices are access, rectification'],
    [['-s', 'rights', '--now', '2026-11-24T10:30'], 'Write a moment with its offset'],
    [['-s', 'rights', '--value', 'nothing'], 'Write name and value'],
    [['-s', 'rights', '--layer', 'long'], 'Allowed choices are short, full'],
  ])('refuses %j', async (words, sentence) => {
    const { code, stdout, stderr } = await run(['render', 'p.json', ...words], here())
    expect(stderr).toContain(sentence)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test.each([
    ['none.json', 'none.json: There is no such file.\n'],
    ['.', '.: This is a folder. Name its files, for example with "*.json" after it.\n'],
  ])('cannot read %s', async (operand, sentence) => {
    expect(await run(['render', operand, '-s', 'source'], here())).toEqual({
      code: 2,
      stdout: '',
      stderr: sentence,
    })
  })

  test('tells every issue of what is no profile', async () => {
    const { code, stderr } = await run(['render', '-', '-s', 'source'], {
      stdin: JSON.stringify({ ...soundProfile(), market: 'x', extra: 1 }),
    })
    expect(code).toBe(2)
    expect(stderr.split('\n').map((line) => line.slice(0, 9))).toEqual(['-:', '- market:', '- extra: ', ''])
  })
})

describe('message', () => {
  test('a text message, and what it costs', async () => {
    const words = ['message', 'p.json', '-k', 'rights-contact', '-c', 'sms', '--right', 'access', '-l', 'en']
    const { text, sms } = renderFollowUp(PROFILE, 'rights-contact', {
      locale: 'en',
      channel: 'sms',
      right: 'access',
    })
    const count = `[${sms!.segments} parts, ${sms!.characters} characters, ${sms!.encoding}]`
    expect(await run(words, here())).toEqual({ code: 0, stdout: `${text}\n\n${count}\n`, stderr: '' })
  })

  test('an e-mail, with its subject', async () => {
    const { subject, text, html } = renderFollowUp(PROFILE, 'purchase-notice', {
      locale: 'sv',
      channel: 'email',
    })
    const words = ['message', 'p.json', '-k', 'purchase-notice', '-c', 'email']
    expect((await run(words, here())).stdout).toBe(`Ämne: ${subject}\n\n${text}\n`)
    expect((await run([...words, '-f', 'html'], here())).stdout).toBe(`${html}\n`)
  })

  test('as data', async () => {
    const words = [
      'message',
      'p.json',
      '-k',
      'purchase-notice',
      '-c',
      'sms',
      '-f',
      'json',
      '--source',
      'customers',
    ]
    expect(JSON.parse((await run(words, here())).stdout)).toEqual(
      renderFollowUp(PROFILE, 'purchase-notice', {
        locale: 'sv',
        channel: 'sms',
        context: { sourceId: 'customers' },
      }),
    )
  })

  test('needs a kind and a channel', async () => {
    expect((await run(['message', 'p.json', '-c', 'sms'], here())).code).toBe(2)
    expect((await run(['message', 'p.json', '-k', 'rights-contact'], here())).code).toBe(2)
  })
})

describe('wording', () => {
  test.each(['sv', 'en'])('is a part of a profile with the sentences of core, in %s', async (locale) => {
    const { code, stdout, stderr } = await run(['wording', 'p.json', '-l', locale], here())
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({ wording: { [locale]: usedWording(PROFILE, { locale }) } })
  })

  test('reads as text too, in the language of the profile', async () => {
    const { stdout } = await run(['wording', 'p.json', '--format', 'text'], here())
    const sentences = Object.entries(usedWording(PROFILE, { locale: 'sv' }))
    expect(stdout.trimEnd().split('\n\n')).toEqual(sentences.map(([id, source]) => `${id}\n  ${source}`))
  })
})

describe('cover', () => {
  test.each(ALL_LABELS.map((labels) => [labels.tag, labels] as const))(
    'a row for each item, in %s',
    async (locale, labels) => {
      const rows = coverProfile(PROFILE, { locale })
      const { stdout, code } = await run(['cover', 'p.json', '-l', locale], here())
      const [head, ...lines] = stdout.trimEnd().split('\n')
      expect(code).toBe(0)
      expect(head).toContain(labels.coverageColumns[0])
      expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
        rows.map((row) =>
          [
            citationLabel(row.item),
            coverageTitle(row, labels),
            labels.coverageStatus[row.status],
            row.clauses.join(', '),
          ].filter((cell) => cell !== ''),
        ),
      )
      // Titles, never ids.
      expect(rows.filter((row) => coverageTitle(row, labels) === row.id)).toEqual([])
    },
  )

  test('as data', async () => {
    const { stdout } = await run(['cover', 'minimal.json', '--format', 'json'], here())
    const rows = coverProfile(parseProfile(minimalProfile()), { locale: 'sv' })
    expect(rows.some(({ status }) => status === 'missing')).toBe(true)
    expect(JSON.parse(stdout)).toMatchObject(rows)
  })

  test('every item that there is has a title of its own in every language, and an unknown one its id', () => {
    const known = Object.keys(ENGLISH.coverageItems)
    const told = [PROFILE, parseProfile(soundProfile()), parseProfile(richProfile())].flatMap((profile) =>
      coverProfile(profile, { locale: 'en' }).map(({ id }) => id),
    )
    expect(new Set(told)).toEqual(new Set(known))
    expect(ALL_LABELS.map(({ tag }) => tag).sort()).toEqual([...locales].sort())
    for (const labels of ALL_LABELS)
      expect(new Set(known.map((id) => coverageTitle({ id }, labels))).size).toBe(known.length)
    expect(coverageTitle({ id: 'unheard-of' }, SWEDISH)).toBe('unheard-of')
  })

  test('marks what is missing where there is colour', async () => {
    const { stdout } = await run(['cover', 'minimal.json'], { ...here(), env: { FORCE_COLOR: '1' } })
    const marked = stdout.split('\n').filter((line) => line.startsWith('\u001b[31m'))
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.every((line) => line.includes('SAKNAS'))).toBe(true)
  })
})

test('schema prints the schema', async () => {
  const { code, stdout } = await run(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual(profileJsonSchema)
})
