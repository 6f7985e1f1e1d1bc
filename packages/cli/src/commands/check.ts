// check: is this a profile, and does it say what the law asks for?
import { Argument, Option } from 'commander'
import { judgeInput, type JudgeOptions } from '../check/judge-input.js'
import { type Severity, SEVERITIES, type Verdict } from '../check/problem.js'
import { addVerdict, NOTHING_YET } from '../check/counts.js'
import { type ExitCode, type Io, write } from '../io.js'
import type { Counts } from '../labels/labels.js'
import { matchLabels } from '../labels/match-labels.js'
import { readProfiles } from '../profiles/read-profiles.js'
import { inkFor } from '../report/ink.js'
import { jsonReporter } from '../report/json-report.js'
import { progressOn } from '../report/progress.js'
import type { Reporter } from '../report/reporter.js'
import { sarifReporter } from '../report/sarif-report.js'
import { textReporter } from '../report/text-report.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'
import { todayOf, todayOption, type TodayOptions } from './today-option.js'

interface CheckOptions extends TodayOptions {
  readonly format: 'text' | 'json' | 'sarif'
  readonly failOn: Severity
  readonly locale?: string
  readonly ndjson?: boolean
  readonly keepGoing: boolean
}

function reporterFor({ format }: CheckOptions, { labels }: JudgeOptions, io: Io): Reporter {
  switch (format) {
    case 'text':
      return textReporter(labels, inkFor(io.stdout, io.env))
    case 'json':
      return jsonReporter()
    case 'sarif':
      return sarifReporter(labels)
  }
}

const isAtOrAbove = (severity: Severity, floor: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(floor)

/** Reports every input as it comes, and says whether anything was at or above the floor. */
async function checkAll(
  operands: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<{ counts: Counts; hasFailed: boolean }> {
  const locale = options.locale ?? 'en'
  const judging: JudgeOptions = { today: todayOf(options, io), locale, labels: matchLabels(locale) }
  const reporter = reporterFor(options, judging, io)
  const progress = progressOn(io)
  let counts: Counts = NOTHING_YET
  let hasFailed = false
  const tell = async (verdict: Verdict): Promise<void> => {
    counts = addVerdict(counts, verdict)
    hasFailed ||= verdict.problems.some(({ severity }) => isAtOrAbove(severity, options.failOn))
    const text = reporter.add(verdict)
    if (text !== '') await progress.clear()
    await write(io.stdout, text)
    await progress.tick(() => judging.labels.progress(counts))
  }
  await write(io.stdout, reporter.begin())
  for await (const input of readProfiles(operands, io, options)) {
    await tell(judgeInput(input, judging))
    if (!options.keepGoing && counts.unusable > 0) break
  }
  await progress.clear()
  await write(io.stdout, reporter.end(counts))
  return { counts, hasFailed }
}

/** The command `check`. */
export const CHECK: CommandDefinition<CheckOptions> = {
  name: 'check',
  summary: 'Check profiles: their form, and what the law asks for.',
  details: [
    'Every problem is told with its severity, its place in words, as a JSON Pointer and as line and column, what to do about it, and the articles it rests on. Where the software cannot tell, it says that a person has to look. Every language that a profile promises is checked.',
    'Files that end in .ndjson or .jsonl hold one profile a line. So does standard input where its first lines show it, or with --ndjson. They are read line by line, so that thousands fit into little memory.',
    'An input that cannot be used (no such file, not JSON, more than 256 KiB, another version of the format) is told with its name and line; the others are checked all the same, and the exit code is 2 in the end. With --no-keep-going the first such input ends the run. A profile whose form is wrong is not such an input: its faults are errors.',
  ],
  operands: [
    new Argument('<profile...>', 'Files, patterns such as "profiles/*.json", or "-" for standard input.'),
  ],
  options: [
    new Option('-f, --format <format>', 'How to report.').choices(['text', 'json', 'sarif']).default('text'),
    new Option('--fail-on <severity>', 'The least severity that makes the exit code 1.')
      .choices(SEVERITIES)
      .default('error'),
    localeOption('The language of the report. Without it, English.'),
    todayOption(),
    new Option('--ndjson', 'Every input holds one profile a line.'),
    new Option('--no-keep-going', 'Stop at the first input that cannot be used.'),
  ],
  exits: { 0: 'Nothing at or above --fail-on.', 1: 'Something at or above --fail-on.' },
  examples: [
    { line: 'gdpr-script check profile.json', does: 'Checks one profile.' },
    {
      line: 'gdpr-script check "profiles/*.json" --format sarif > gdpr.sarif',
      does: 'Checks a folder for a code scanning service.',
    },
    {
      line: 'gdpr-script check --fail-on warning --locale sv - < profiles.ndjson',
      does: 'Checks a stream of profiles, stricter, reporting in Swedish.',
    },
  ],
  async run({ operands, options }, io): Promise<ExitCode> {
    const { counts, hasFailed } = await checkAll(operands, options, io)
    if (counts.unusable > 0) return 2
    return hasFailed ? 1 : 0
  },
}
