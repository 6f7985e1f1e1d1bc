// init: a profile to begin with.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Argument, InvalidArgumentError, Option } from 'commander'
import { CliError } from '../cli-error.js'
import { completeAnswers } from '../init/complete-answers.js'
import { type GivenAnswers, ROLES } from '../init/answers.js'
import { startingProfile } from '../init/starting-profile.js'
import { stillMissing } from '../init/still-missing.js'
import { type ExitCode, type Io, write, writeLine } from '../io.js'
import { matchLabels } from '../labels/match-labels.js'
import { primaryLanguage } from '../labels/primary-language.js'
import { STDIN } from '../profiles/profile-input.js'
import { inkFor } from '../report/ink.js'
import type { CommandDefinition } from './command-definition.js'
import { todayOf, todayOption, type TodayOptions } from './today-option.js'

type InitOptions = GivenAnswers & TodayOptions & { readonly force?: boolean }

function addLanguage(tag: string, before: readonly string[] = []): string[] {
  if (primaryLanguage(tag) === undefined) throw new InvalidArgumentError('Write a tag such as "sv" or "en".')
  return [...before, tag]
}

/** Prompts are loaded only where somebody can answer them. */
async function answersOf(given: GivenAnswers, io: Io) {
  const isComplete = given.name !== undefined && given.country !== undefined
  if (isComplete || io.stdin.isTTY !== true || io.stderr.isTTY !== true) return completeAnswers(given)
  const { askAnswers } = await import('../init/ask-answers.js')
  return askAnswers(given, io)
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

async function save(path: string, text: string, { force, io }: { force: boolean; io: Io }): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, path), text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    throw new CliError(
      isTaken(error)
        ? `${path}: This file exists and was left alone. Choose another name, or add --force.`
        : `${path}: This file cannot be written. Look at the folder and its permissions.`,
    )
  }
}

/** The command `init`. */
export const INIT: CommandDefinition<InitOptions> = {
  name: 'init',
  summary: 'Write a profile to begin with, and list what is still missing.',
  details: [
    'Asks for what the options do not say, where there is a terminal to ask at. With --name and --country nothing is asked: the market is then the country, the language that of the market where it is built in and else English, and the controller calls for itself.',
    'Only what was answered stands in the profile. Everything else is "not stated", and agents say so. An existing file is never replaced without --force.',
  ],
  operands: [new Argument('[file]', 'Where to write; "-" for standard output. Without it, <id>.json.')],
  options: [
    new Option('--name <name>', 'The controller: the company whose customers are called.'),
    new Option('--country <code>', 'Where the controller is, ISO 3166, for example SE.'),
    new Option('--market <code>', 'Where the people called live.'),
    new Option(
      '--language <tag>',
      'A language of the calls. Can be given more than once; the first is that of the profile.',
    ).argParser(addLanguage),
    new Option('--caller <name>', 'The company that calls, where it is another.'),
    new Option('--role <role>', 'What the caller is to the data.').choices(ROLES),
    new Option('--email <address>', 'Where customers write about their data.'),
    new Option('--phone <number>', 'Where customers call about their data, for example +46846500412.'),
    new Option('--id <id>', 'The id of the profile. Without it, made of the name.'),
    todayOption(),
    new Option('--force', 'Replace an existing file.'),
  ],
  exits: { 0: 'The profile was written.' },
  examples: [
    { line: 'gdpr-script init', does: 'Asks, and writes.' },
    {
      line: 'gdpr-script init energi.json --name "Fjällvind Energi" --country SE --language sv --language en',
      does: 'Writes without asking.',
    },
  ],
  async run({ operands: [file], options }, io): Promise<ExitCode> {
    const today = todayOf(options, io)
    const profile = startingProfile(await answersOf(options, io), today)
    const path = file ?? `${profile.id}.json`
    const text = `${JSON.stringify(profile, null, 2)}\n`
    if (path === STDIN) await write(io.stdout, text)
    else await save(path, text, { force: options.force === true, io })
    const labels = matchLabels(profile.defaultLocale)
    const told = path === STDIN ? io.stderr : io.stdout
    if (path !== STDIN) await writeLine(told, labels.written(path))
    await writeLine(told, stillMissing(profile, { today, labels, ink: inkFor(told, io.env) }))
    return 0
  },
}
