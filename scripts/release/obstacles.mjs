/**
 * What stands in the way of a release today, though the packages are sound. A dry run tells it; a release stops.
 */
import { call } from './call.mjs'
import { waitingChangesets } from './changesets.mjs'
import { NO_REPOSITORY, hasRepository } from './repository.mjs'

/**
 * Says what has to be done in the tree before it can be released.
 *
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function treeObstacles(root) {
  const waiting = waitingChangesets(root).length
  const { ok, stdout } = await call('git', ['status', '--porcelain'], { cwd: root })
  return [
    ...(ok ? [] : ['This is no clone of the repository, so nobody could tell what was released.']),
    ...(stdout.trim() === '' ? [] : ['Files have changed since the last commit: commit or undo them.']),
    ...(waiting === 0 ? [] : [waitingSentence(waiting)]),
    ...(hasRepository(root) ? [] : [NO_REPOSITORY]),
  ]
}

const waitingSentence = (count) =>
  `${count === 1 ? '1 changeset waits' : `${count} changesets wait`} for a version: run npm run version, and merge what it writes.`

/**
 * Says why this is not the place to publish from: only the release workflow on main can prove where a package comes
 * from.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]}
 */
export function placeObstacles(environment) {
  if (environment['GITHUB_ACTIONS'] !== 'true')
    return ['Packages are published by the workflow "Release" alone. Here, run npm run release -- --dry-run.']
  return [
    ...(environment['GITHUB_REF'] === 'refs/heads/main' ? [] : ['Packages are published from main alone.']),
    ...(environment['ACTIONS_ID_TOKEN_REQUEST_URL']
      ? []
      : ['The job lacks the permission id-token: write, so there would be no provenance.']),
  ]
}

/**
 * Compares what is packed with what the registry has.
 *
 * @param {readonly { name: string, version: string, integrity: string }[]} tarballs
 * @param {readonly Awaited<ReturnType<typeof import('./registry.mjs').publishedState>>[]} states in the same order
 * @returns {string[]}
 */
export function registryObstacles(tarballs, states) {
  const obstacles = tarballs.flatMap(({ name, version, integrity }, index) => {
    const state = states[index]
    if (state.state === 'unknown')
      return [`The registry did not say whether ${name}@${version} is published: is there a connection?`]
    return state.state === 'published' && state.integrity !== integrity
      ? [`${name}@${version} is published already, with other contents. A version is never used twice.`]
      : []
  })
  const allThere = states.every(({ state }) => state === 'published')
  return obstacles.length === 0 && allThere
    ? ['Every package is published already: there is nothing to release.']
    : obstacles
}
