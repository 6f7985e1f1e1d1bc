// Asks whoever sits at the terminal for what was not given.
import { isCancel, select, text } from '@clack/prompts'
import { CliError } from '../cli-error.js'
import type { Io } from '../io.js'
import { type Answers, type GivenAnswers, type Role, ROLES } from './answers.js'
import { completeAnswers, languageOf } from './complete-answers.js'

type Check = (answer: string) => string | undefined

interface Question {
  readonly message: string
  readonly initialValue?: string
  readonly check?: Check
}

const notEmpty: Check = (answer) => (answer.trim() === '' ? 'Write something.' : undefined)
const country: Check = (answer) =>
  /^[A-Z]{2}$/.test(answer) ? undefined : 'Write the two capital letters of ISO 3166, for example SE.'
const phone: Check = (answer) =>
  answer === '' || /^\+[1-9]\d{6,14}$/.test(answer)
    ? undefined
    : 'Write + and the country code, then the rest without spaces or the first 0; or leave it empty.'

const ROLE_HINTS: Readonly<Record<Role, string>> = {
  controller: 'the company itself',
  processor: 'a call centre that acts on its instructions',
  'separate-controller': 'a company that decides for itself',
}

const stopped = (): CliError => new CliError('Stopped. Nothing was written.')

async function askText({ message, initialValue = '', check }: Question, io: Io): Promise<string> {
  const answer = await text({
    message,
    initialValue,
    input: io.stdin,
    output: io.stderr,
    validate: (value) => check?.(value ?? ''),
  })
  if (isCancel(answer)) throw stopped()
  return answer.trim()
}

async function askRole(io: Io): Promise<Role> {
  const answer = await select<Role>({
    message: 'Who calls?',
    options: ROLES.map((value) => ({ value, label: value, hint: ROLE_HINTS[value] })),
    input: io.stdin,
    output: io.stderr,
  })
  if (isCancel(answer)) throw stopped()
  return answer
}

async function askCaller(given: GivenAnswers, io: Io): Promise<Pick<GivenAnswers, 'role' | 'caller'>> {
  const role = given.role ?? (given.caller === undefined ? await askRole(io) : undefined)
  if (role === 'controller') return { role, ...(given.caller !== undefined && { caller: given.caller }) }
  const caller =
    given.caller ?? (await askText({ message: 'What is the company that calls?', check: notEmpty }, io))
  return { caller, role: role ?? (await askRole(io)) }
}

async function askChannel(
  answer: string | undefined,
  question: Question,
  io: Io,
): Promise<string | undefined> {
  const channel = answer ?? (await askText(question, io))
  return channel === '' ? undefined : channel
}

const EMAIL = { message: 'An e-mail address for questions about the data? Empty = not yet.' }
const PHONE = { message: 'A telephone number, such as +46846500412? Empty = not yet.', check: phone }

/** Asks for what was not given. Throws CliError where the person stops. */
export async function askAnswers(given: GivenAnswers, io: Io): Promise<Answers> {
  const name =
    given.name ??
    (await askText(
      { message: 'Who is the controller, the company whose customers are called?', check: notEmpty },
      io,
    ))
  const seat =
    given.country ??
    (await askText({ message: 'In which country is it?', initialValue: 'SE', check: country }, io))
  const market =
    given.market ??
    (await askText({ message: 'Where do the people called live?', initialValue: seat, check: country }, io))
  const language = given.language ?? [
    await askText({ message: 'In which language?', initialValue: languageOf(market), check: notEmpty }, io),
  ]
  const who = await askCaller(given, io)
  const email = await askChannel(given.email, EMAIL, io)
  const number = await askChannel(given.phone, PHONE, io)
  const { email: _email, phone: _phone, ...rest } = given
  return completeAnswers({
    ...rest,
    name,
    country: seat,
    market,
    language,
    ...who,
    ...(email !== undefined && { email }),
    ...(number !== undefined && { phone: number }),
  })
}
