/** Reads the code that the guides show, and from which file of an example each piece is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run.mjs'

const FOLDER = join(ROOT, 'docs', 'guides')
const BLOCK = /(?:<!-- from (\S+?)(, embed)? -->\n+)?```(\w+)\n([\s\S]*?)```/g

/**
 * One piece of code. `from`: the file that it is from, null = not said; `isEmbed`: it is counted among the lines that
 * embedding takes.
 *
 * @typedef {{ language: string, from: string | null, isEmbed: boolean, code: string }} Snippet
 */

/**
 * Reads the fenced blocks of a page.
 *
 * @param {string} markdown
 * @returns {Snippet[]}
 */
export function readSnippets(markdown) {
  return [...markdown.matchAll(BLOCK)].map(([, from = null, embed, language = '', code = '']) => ({
    language,
    from,
    isEmbed: embed !== undefined,
    code,
  }))
}

/** True where a text holds the code, line by line, at whatever depth it stands there. */
export function holdsCode(text, code) {
  const lines = text.split('\n')
  const wanted = code.trimEnd().split('\n')
  return lines.some((line, start) => {
    const indent = line.slice(0, line.length - line.trimStart().length)
    return wanted.every((want, index) => lines[start + index] === (want === '' ? '' : indent + want))
  })
}

/**
 * Counts the lines that embedding takes, for each example whose guide says so. Empty lines are none.
 *
 * @returns {Map<string, number>} by the name of the example
 */
export function countEmbedLines() {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
  const counts = new Map()
  for (const { from, isEmbed, code } of pages.flatMap((page) =>
    readSnippets(readFileSync(join(FOLDER, page), 'utf8')),
  )) {
    const [, name] = /^examples\/([^/]+)\//.exec(from ?? '') ?? []
    if (!isEmbed || name === undefined) continue
    const lines = code.split('\n').filter((line) => line.trim() !== '').length
    counts.set(name, (counts.get(name) ?? 0) + lines)
  }
  return counts
}
