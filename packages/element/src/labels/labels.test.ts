import { describe, expect, it } from 'vitest'
import { languageRow, languageTags, loadLanguageRow, matchLanguage } from '../languages.js'

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
    : typeof value

async function load(tag: string) {
  const row = languageRow(tag)
  if (!row) throw new Error(`there is no ${tag}`)
  return loadLanguageRow(tag, row)
}

describe.each(languageTags())('labels in %s', (tag) => {
  it('have the keys and kinds of English, and none is empty', async () => {
    const { labels, words } = await load(tag)
    expect(words.tag).toBe(tag)
    expect(shape(labels)).toEqual(shape((await load('en')).labels))
    expect(JSON.stringify(labels)).not.toContain('""')
  })

  it('come with what customers ask and what is said about a profile', async () => {
    const row = languageRow(tag)
    const [questions, review] = await Promise.all([row?.loadQuestions(), row?.loadReview()])
    expect(Object.keys(questions?.scripts ?? {})).not.toHaveLength(0)
    expect(Object.keys(review?.findings ?? {})).not.toHaveLength(0)
  })
})

describe('the language for a tag', () => {
  it.each([
    ['sv-FI', 'sv'],
    ['EN-gb', 'en'],
    ['fr', null],
    ['', null],
  ])('%s is %s', (tag, language) => {
    expect(matchLanguage(tag)).toBe(language)
  })
})
