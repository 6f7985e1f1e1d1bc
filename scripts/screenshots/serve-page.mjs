/** Builds a page from the sources of the packages and serves it. */
import { basename, join } from 'node:path'
import { build, defaultClientConditions, preview } from 'vite'
import { ROOT } from '../run.mjs'

/**
 * Serves the page of a folder on this machine.
 *
 * @param {string} root the folder with its index.html
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePage(root) {
  const outDir = join(ROOT, '.cache', `page-${basename(root)}`)
  const shared = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') }
  await build({
    ...shared,
    resolve: { conditions: ['@gdpr-script/source', ...defaultClientConditions] },
    build: { outDir, emptyOutDir: true, modulePreload: false },
  })
  const server = await preview({ ...shared, build: { outDir } })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The page of all states could not be served.')
  return { address, close: () => server.close() }
}
