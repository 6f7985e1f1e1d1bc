// cover: where the customer gets each piece of information that the law asks for.
import { citationEntry, citationLabel, type CoverageRow, coverProfile } from '@gdpr-script/core'
import { Option } from 'commander'
import { type ExitCode, writeLine } from '../io.js'
import { coverageTitle } from '../labels/coverage-title.js'
import type { Labels } from '../labels/labels.js'
import { matchLabels } from '../labels/match-labels.js'
import { readProfile } from '../profiles/read-profile.js'
import { type Ink, inkFor } from '../report/ink.js'
import { table } from '../report/table.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'
import { profileOperand } from './profile-operand.js'

interface CoverOptions {
  readonly format: 'text' | 'json'
  readonly locale?: string
}

const titleOf = (item: CoverageRow['item']): string => citationEntry(item).title

const cellsOf = (row: CoverageRow, labels: Labels): string[] => [
  citationLabel(row.item),
  coverageTitle(row, labels),
  labels.coverageStatus[row.status],
  row.clauses.join(', '),
]

function textOf(rows: readonly CoverageRow[], labels: Labels, ink: Ink): string {
  const [head = '', ...lines] = table([
    labels.coverageColumns,
    ...rows.map((row) => cellsOf(row, labels)),
  ]).split('\n')
  const inked = lines.map((line, index) => (rows[index]?.status === 'missing' ? ink.error(line) : line))
  return [ink.strong(head), ...inked].join('\n')
}

const jsonOf = (rows: readonly CoverageRow[]): string =>
  JSON.stringify(
    rows.map((row) => ({ ...row, label: citationLabel(row.item), title: titleOf(row.item) })),
    null,
    2,
  )

/** The command `cover`. */
export const COVER: CommandDefinition<CoverOptions> = {
  name: 'cover',
  summary: 'Show where the customer gets each piece of information of Articles 13 and 14.',
  details: ['One row for each item that applies, with the first place that carries it.'],
  operands: [profileOperand()],
  options: [
    localeOption('The language of the scripts. Without it, that of the profile.'),
    new Option('-f, --format <format>', 'How to print.').choices(['text', 'json']).default('text'),
  ],
  exits: { 0: 'The table was printed, whatever it says; "check" judges.' },
  examples: [{ line: 'gdpr-script cover profile.json --locale sv', does: 'Prints the table.' }],
  async run({ operands, options }, io): Promise<ExitCode> {
    const { profile } = await readProfile(operands[0] ?? '', io)
    const locale = options.locale ?? profile.defaultLocale
    const rows = coverProfile(profile, { locale })
    const text =
      options.format === 'json' ? jsonOf(rows) : textOf(rows, matchLabels(locale), inkFor(io.stdout, io.env))
    await writeLine(io.stdout, text)
    return 0
  },
}
