// What was asked for and what came of it: a text that may be a profile, or why there is none.

/** Says why there is no text to look at. */
export type InputFaultCode =
  'not-found' | 'directory' | 'no-match' | 'unreadable' | 'not-utf-8' | 'too-large' | 'no-profile'

/** Why there is no text, for programs and for people. */
export interface InputFault {
  readonly code: InputFaultCode
  readonly message: string
}

/** Where a text comes from. */
export interface InputOrigin {
  /** The path as it was given or found; "-" for standard input. */
  readonly name: string
  /** The line of an NDJSON input, from 1; null where the input holds one profile. */
  readonly line: number | null
}

/** One text that may be a profile. */
export type ProfileInput = InputOrigin & ({ readonly text: string } | { readonly fault: InputFault })

/** Standard input as an operand. */
export const STDIN = '-'

const SENTENCES: Readonly<Record<InputFaultCode, string>> = {
  'not-found': 'There is no such file.',
  directory: 'This is a folder. Name its files, for example with "*.json" after it.',
  'no-match': 'No file matches this pattern.',
  unreadable: 'The file cannot be read. Look at its permissions.',
  'not-utf-8': 'The text is not UTF-8. Save it as UTF-8.',
  'too-large': 'There is more here than 256 KiB. Take out what is not needed for the call.',
  'no-profile': 'There is no profile in here.',
}

/** Builds the input that stands for a fault. */
export const faulty = (origin: InputOrigin, code: InputFaultCode): ProfileInput => ({
  ...origin,
  fault: { code, message: SENTENCES[code] },
})

/** Names an origin as editors do: "profile.json", "profiles.ndjson:12". */
export const originText = ({ name, line }: InputOrigin): string => (line === null ? name : `${name}:${line}`)
