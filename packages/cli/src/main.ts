// The program `gdpr-script`: the only file that touches the process.
import { runCli } from './run-cli.js'

/** A fault of the program itself: never to be taken for a finding, which is 1. */
const CRASHED = 3

// Whoever reads may have seen enough ("| head"): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
  })
} catch (error) {
  console.error('This is a fault of gdpr-script itself. Please report it, without the profile.')
  console.error(error)
  process.exitCode = CRASHED
}
