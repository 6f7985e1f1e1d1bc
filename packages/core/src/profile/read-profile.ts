// As parse-profile.ts, but what few profiles need is loaded when one needs it.
import { type MessageCompiler, NoMessageCompilerError, registerMessageCompiler } from '../clauses/wording.js'
import { judgeText, judgeValue, type ProfileResult } from './judge-profile.js'
import type { Profile } from './profile.js'

type Judge = (compiler?: MessageCompiler) => ProfileResult

async function judgeWithLibrary(judge: Judge): Promise<ProfileResult> {
  const { messageLibrary } = await import('../clauses/message-library.js')
  const result = judge(messageLibrary)
  if (result.success) registerMessageCompiler(messageLibrary)
  return result
}

function settle(judge: Judge): ProfileResult | Promise<ProfileResult> {
  try {
    return judge()
  } catch (error) {
    if (error instanceof NoMessageCompilerError) return judgeWithLibrary(judge)
    throw error
  }
}

async function read(judge: Judge): Promise<Profile> {
  const result = await settle(judge)
  if (result.success) return result.data
  throw result.error
}

/**
 * Makes a profile of a value, as `parseProfile` does. What reads a brand's own wording is loaded where that asks for
 * more than words and values. Rejects with {@link ProfileError} with every issue, or with what the loading gave.
 */
export const readProfile = (input: unknown): Promise<Profile> =>
  read((compiler) => judgeValue(input, compiler))

/** Makes a profile of JSON text, as `parseProfileText` does; see {@link readProfile}. */
export const readProfileText = (json: string): Promise<Profile> =>
  read((compiler) => judgeText(json, compiler))
