/** Lays plain text out for a terminal. Pure. */

/**
 * Breaks text into lines of at most `width` characters, at spaces; a longer word stands alone. Every line starts with
 * `indent`, which counts.
 *
 * @param {string} text
 * @param {number} width
 * @param {string} [indent]
 */
export function wrap(text, width, indent = '') {
  return text
    .split('\n')
    .flatMap((paragraph) => linesOf(paragraph, width - indent.length))
    .map((line) => (indent + line).trimEnd())
    .join('\n')
}

function linesOf(paragraph, width) {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
