/** Ends a command with exit code 2. The message is for the person at the keyboard and holds no text of a profile. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
