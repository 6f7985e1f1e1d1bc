/** Tries one stack: installs its example, builds it, and looks at what came of it. */
import { join } from 'node:path'
import { runOutside } from './outside.mjs'
import { copyExample, installProject } from './project.mjs'
import { serveByScript } from './serve-by-script.mjs'
import { serveFolder } from './serve-folder.mjs'
import { walk } from './walk.mjs'
import { openWatched } from './watched-page.mjs'

/**
 * @typedef {object} Workshop what all stacks share
 * @property {string} folder where the projects are made
 * @property {import('./project.mjs').Packed} packed
 * @property {import('playwright').Browser} browser
 */

/**
 * Tries one stack.
 *
 * @param {import('./stack.mjs').Stack} stack
 * @param {Workshop} workshop
 * @throws {Error} that says what failed
 */
export async function checkStack(stack, { folder, packed, browser }) {
  const project = join(folder, stack.name)
  copyExample(stack.name, project, packed)
  await installProject(project)
  for (const script of stack.scripts) await runOutside(project, `npm run --silent ${script}`)
  if ('prints' in stack.serve) await checkPrinted(project, stack.serve)
  else await checkPage(project, stack, browser)
}

async function checkPrinted(project, { script, prints }) {
  const output = await runOutside(project, `npm run --silent ${script}`)
  const missing = prints.filter((words) => !output.includes(words))
  if (missing.length > 0) throw new Error(`It did not print "${missing.join('", "')}", but:\n${output}`)
}

async function checkPage(project, stack, browser) {
  const { serve } = stack
  const served = await ('script' in serve
    ? serveByScript(project, serve.script)
    : serveFolder(join(project, serve.folder), serve.headers))
  try {
    await checkServed(served, stack, browser)
  } finally {
    await served.close()
  }
}

async function checkServed(served, { tags = ['gdpr-script-panel'], console: expected = [] }, browser) {
  const watched = await openWatched(browser, served.address)
  const complaints = () => [...watched.complaints, ...served.reports()]
  try {
    for (const tag of tags) await walk(watched.page, tag)
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    throw new Error([message, 'The console:', ...complaints()].join('\n'), { cause: error })
  } finally {
    await watched.close()
  }
  if (!isAsExpected(complaints(), expected))
    throw new Error(['The page is not as quiet as it should be:', ...complaints()].join('\n'))
}

const isAsExpected = (complaints, expected) =>
  complaints.length === expected.length && expected.every((line, index) => line.test(complaints[index]))
