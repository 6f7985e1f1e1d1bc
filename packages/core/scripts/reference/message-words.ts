// A message as a reader sees it: the words with the names of their values, or every variant with its case.
import { plain } from './markdown.js'

const VARIANT = /(\S+)\s+\{\{([\s\S]*?)\}\}(?!\})/g

/** Writes out a MessageFormat 2 source with one selector at most. */
export function messageWords(source: string): string {
  const selector = /\.match\s+\$(\w+)\s+(?!\$)/.exec(source)?.[1]
  if (selector === undefined) return plain(source)
  const variants = [...source.slice(source.indexOf('.match')).matchAll(VARIANT)]
  return variants
    .map(([, key, words = '']) =>
      key === '*'
        ? `otherwise: ${plain(words)}`
        : `where \`${selector}\` is \`${key ?? ''}\`: ${plain(words)}`,
    )
    .join(' / ')
}
