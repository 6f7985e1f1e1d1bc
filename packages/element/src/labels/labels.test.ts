import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../languages.js'

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
    : typeof value

describe('labels', () => {
  it('have the same keys and kinds in every language, and none is empty', async () => {
    const english = (await LANGUAGES['en']?.load())?.labels
    for (const [tag, row] of Object.entries(LANGUAGES)) {
      const { labels, words } = await row.load()
      expect(words.tag).toBe(tag)
      expect(shape(labels), tag).toEqual(shape(english))
      expect(JSON.stringify(labels), tag).not.toContain('""')
    }
  })
})
