/**
 * Tags the commit with every package and version, as Changesets would, and pushes the tags that are new. Plain Node: it
 * runs where the workflow may write, and there nothing is installed.
 */
import { PACKAGES } from '../packages.mjs'
import { ROOT } from '../run.mjs'
import { call } from './call.mjs'
import { tagsOf } from './tags.mjs'

async function git(...args) {
  const { ok, stdout, stderr } = await call('git', args, { cwd: ROOT })
  if (!ok) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`)
  return stdout
}

try {
  const there = (await git('ls-remote', '--tags', 'origin'))
    .split('\n')
    .map((line) => line.split('refs/tags/')[1])
  const missing = tagsOf(PACKAGES).filter((tag) => !there.includes(tag))
  for (const tag of missing) await git('tag', tag)
  if (missing.length > 0) await git('push', 'origin', ...missing.map((tag) => `refs/tags/${tag}`))
  console.log(missing.length > 0 ? `Tagged ${missing.join(', ')}.` : 'Every tag is there already.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
