/** Faults of a workflow that would let others into what is released. */
import { parse } from 'yaml'

/** A pinned action, with the version that the digest stands for behind it. */
const PINNED = /^\s*(?:- )?uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+(?:\.\d+)*\s*$/

/** What whoever opens a pull request can write, and so must never become part of a command. */
const FOREIGN = /\$\{\{[^}]*\b(?:github\.(?:event|head_ref)|inputs)\b/

const SECRETS = /\$\{\{[^}]*\bsecrets\b|_TOKEN\b/

/**
 * Says what is wrong with a workflow.
 *
 * @param {string} text YAML
 * @returns {string[]}
 */
export function workflowFaults(text) {
  const { on: triggers, permissions, jobs } = parse(text)
  const names = typeof triggers === 'string' ? [triggers] : Object.keys(triggers)
  return [
    ...text
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !PINNED.test(line))
      .map((line) => `"${line.trim()}" is not pinned to a digest with its version behind it.`),
    ...(isEmpty(permissions) ? [] : ['The workflow as a whole has permissions: give them to a job.']),
    ...(names.some((name) => /^(?:pull_request_target|workflow_run)$/.test(name))
      ? ['It lets a pull request run with our permissions.']
      : []),
    ...(SECRETS.test(text) ? ['It uses a secret.'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => jobFaults(name, job)),
  ]
}

const isEmpty = (permissions) => JSON.stringify(permissions) === '{}'

function jobFaults(name, { permissions, steps, environment, 'timeout-minutes': minutes }) {
  const commands = steps.flatMap(({ run = '' }) => run.split('\n'))
  const pushes = permissions?.contents === 'write'
  return [
    ...(permissions === undefined ? [`${name} does not say its permissions.`] : []),
    ...(minutes === undefined ? [`${name} may run for hours: say timeout-minutes.`] : []),
    ...commands
      .filter((line) => FOREIGN.test(line))
      .map((line) => `${name} puts the text of others into a command: ${line.trim()}`),
    ...commands
      .filter((line) => /\bnpm (?:ci|i|install)\b/.test(line) && !line.includes('--ignore-scripts'))
      .map((line) => `${name} runs the scripts of dependencies: ${line.trim()}`),
    ...(pushes || !keepsCredentials(steps) ? [] : [`${name} keeps the credentials of the checkout.`]),
    ...(pushes && commands.some((line) => /\b(?:npm|npx)\b/.test(line))
      ? [`${name} runs dependencies where it may write.`]
      : []),
    ...(permissions?.['id-token'] === 'write' && environment === undefined
      ? [`${name} may publish without an environment that somebody has to allow.`]
      : []),
  ]
}

const keepsCredentials = (steps) =>
  steps.some(
    ({ uses = '', with: settings }) =>
      uses.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false,
  )
