// diff: what changes in what is said when one profile takes the place of another.
import type { Profile } from '@gdpr-script/core'
import { Argument, Option } from 'commander'
import { changeHeading } from '../diff/change-heading.js'
import { type Change, compareProfiles } from '../diff/compare-profiles.js'
import type { SentenceChange } from '../diff/compare-sentences.js'
import { CliError } from '../cli-error.js'
import { type ExitCode, writeLine } from '../io.js'
import type { Labels } from '../labels/labels.js'
import { matchLabels } from '../labels/match-labels.js'
import { STDIN } from '../profiles/profile-input.js'
import { readProfile } from '../profiles/read-profile.js'
import { type Ink, inkFor } from '../report/ink.js'
import { customersOf } from '../said/occasion.js'
import { languagesOf } from '../said/languages.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'

interface DiffOptions {
  readonly format: 'text' | 'json'
  readonly locale?: string
}

/** How it is told. */
interface Telling {
  readonly labels: Labels
  readonly ink: Ink
}

const SIGNS = { added: '+', removed: '-' } as const

const lineOf = ({ change, clause, text }: SentenceChange, ink: Ink): string =>
  `  ${ink[change](`${SIGNS[change]} ${text}`)}${clause === null ? '' : ink.dim(`  [${clause}]`)}`

const blockOf = (change: Change, heading: string, ink: Ink): string =>
  [ink.strong(heading), ...change.sentences.map((each) => lineOf(each, ink))].join('\n')

function textOf(changes: readonly Change[], profiles: readonly Profile[], telling: Telling): string {
  const { labels, ink } = telling
  if (changes.length === 0) return labels.noChange
  const customers = customersOf(profiles)
  return changes.map((change) => blockOf(change, changeHeading(change, customers, labels), ink)).join('\n\n')
}

const idOf = ({ id, version }: Profile): object => ({ id, version })

/** The command `diff`. */
export const DIFF: CommandDefinition<DiffOptions> = {
  name: 'diff',
  summary: 'Show what changes in what is said and sent, sentence by sentence.',
  details: [
    'Both profiles say every script and write every message, in every language that either promises, in both layers, for every source and every right. What differs is shown once in each language, with the occasions on which it is heard, under headings in the language of the new profile. Changes that nobody hears do not show.',
  ],
  operands: [
    new Argument('<old>', 'The profile as it was: a file, or "-".'),
    new Argument('<new>', 'The profile as it will be: a file, or "-".'),
  ],
  options: [
    localeOption('This language alone. Without it, every language that either profile promises.'),
    new Option('-f, --format <format>', 'How to print.').choices(['text', 'json']).default('text'),
  ],
  exits: { 0: 'The same, word for word.', 1: 'Something is said or sent differently.' },
  examples: [
    {
      line: 'gdpr-script diff approved.json draft.json',
      does: 'Shows what agents will say differently.',
    },
  ],
  async run({ operands: [old = '', young = ''], options }, io): Promise<ExitCode> {
    if (old === STDIN && young === STDIN) throw new CliError('Standard input can be only one of the two.')
    const { profile: before } = await readProfile(old, io)
    const { profile: after } = await readProfile(young, io)
    const promised = [...new Set([...languagesOf(before), ...languagesOf(after)])]
    const locales = options.locale === undefined ? promised : [options.locale]
    const changes = compareProfiles(before, after, locales)
    const text =
      options.format === 'json'
        ? JSON.stringify(
            { same: changes.length === 0, old: idOf(before), new: idOf(after), changes },
            null,
            2,
          )
        : textOf(changes, [before, after], {
            labels: matchLabels(after.defaultLocale),
            ink: inkFor(io.stdout, io.env),
          })
    await writeLine(io.stdout, text)
    return changes.length === 0 ? 0 : 1
  },
}
