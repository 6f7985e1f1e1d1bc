import { Argument } from 'commander'

/** Makes the operand of a command that looks at one profile. */
export const profileOperand = (): Argument => new Argument('<profile>', 'A file, or "-" for standard input.')
