// docs/reference/rules.md: every duty that a profile is judged by.
import type { FindingWords } from '../../src/locales/finding-words.js'
import { findings } from '../../src/locales/en/findings/index.js'
import { refusedByParser } from '../../src/rules/refused-by-parser.js'
import type { Rule } from '../../src/rules/rule.js'
import { RULES } from '../../src/rules/rules.js'
import { citationLinks, head, plain } from './markdown.js'
import { messageWords } from './message-words.js'

const LEAD = `What \`reviewProfile\` judges a profile by: ${RULES.length} rules, in the order in which findings are listed. A finding is a \`fail\` where the software can tell that the duty is not met, and a \`review\` where a person has to look. **error**: something mandatory is missing, or a statement would be wrong. **warning**: probably a defect. **info**: good practice. Names in braces are filled in from the profile. The explanations exist in every language (\`explainFinding\`); this page has the English ones.`

const WORDS: Readonly<Record<string, FindingWords>> = findings

const REFUSED = 'A profile that breaks it is refused by `parseProfile`, with the place and a sentence.'

function section({ id, severity, citations, observe }: Rule): string {
  const words = WORDS[id]
  return [
    `## ${plain(id)}`,
    `**${severity}** · ${citationLinks(citations)}`,
    ...(words ? [`- Problem: ${messageWords(words.problem)}\n- Fix: ${messageWords(words.fix)}`] : []),
    ...(observe === refusedByParser ? [REFUSED] : []),
  ].join('\n\n')
}

/** Makes the page. */
export const rulesPage = (): string =>
  [head('Rules', 'packages/core/src/rules', LEAD), ...RULES.map(section)].join('\n\n')
