/** Asks the registry what is published already. */
import { call } from './call.mjs'

/**
 * Says whether a version is published.
 *
 * @param {{ name: string, version: string }} wanted
 * @param {string} cwd
 * @param {typeof call} [ask] how npm is called
 * @returns {Promise<{ state: 'absent' } | { state: 'published', integrity: string } | { state: 'unknown' }>}
 *   'unknown' where the registry does not answer
 */
export async function publishedState({ name, version }, cwd, ask = call) {
  // Without a connection, npm would wait and try again for minutes.
  const impatient = ['--fetch-retries=0', '--fetch-timeout=15000']
  const args = ['view', `${name}@${version}`, 'dist.integrity', '--json', ...impatient]
  const { ok, stdout } = await ask('npm', args, { cwd })
  const answer = parse(stdout)
  if (ok) return typeof answer === 'string' ? { state: 'published', integrity: answer } : { state: 'absent' }
  return answer?.error?.code === 'E404' ? { state: 'absent' } : { state: 'unknown' }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
