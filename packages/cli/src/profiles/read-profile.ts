// One operand → one profile, for the commands that look at one.
import { stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { parseProfileText, type Profile, ProfileError } from '@gdpr-script/core'
import { CliError } from '../cli-error.js'
import type { Io } from '../io.js'
import { faulty, type ProfileInput, STDIN } from './profile-input.js'
import { readWhole } from './whole-input.js'

/** A profile and the text it was made of. */
export interface ReadProfile {
  readonly profile: Profile
  readonly text: string
}

async function readInput(operand: string, io: Io): Promise<ProfileInput> {
  if (operand === STDIN) return readWhole(STDIN, io.stdin)
  const path = resolve(io.cwd, operand)
  const found = await stat(path).catch(() => undefined)
  if (!found) return faulty({ name: operand, line: null }, 'not-found')
  if (found.isDirectory()) return faulty({ name: operand, line: null }, 'directory')
  return readWhole(operand, createReadStream(path) as AsyncIterable<Uint8Array>).catch(() =>
    faulty({ name: operand, line: null }, 'unreadable'),
  )
}

/** Reads one profile from a path or standard input ("-"). Throws CliError where there is none, with every issue. */
export async function readProfile(operand: string, io: Io): Promise<ReadProfile> {
  const input = await readInput(operand, io)
  if ('fault' in input) throw new CliError(`${operand}: ${input.fault.message}`)
  try {
    return { profile: parseProfileText(input.text), text: input.text }
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    throw new CliError([`${operand}:`, ...error.issues.map(({ message }) => `- ${message}`)].join('\n'))
  }
}
