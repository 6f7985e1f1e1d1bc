/**
 * What a page without a bundler fetches until the first answer is on screen: the panel in parts, from a profile file.
 * Files that are for later are never answered, so that an answer which needs one of them does not come.
 */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { close, HOST, listen } from '../consumers/local-server.mjs'
import { ROOT } from '../run.mjs'

const PARTS = join(ROOT, 'packages/element/dist/browser')
const PROFILE = join(ROOT, 'examples/profiles/fjallvind-energi.json')

/** What is loaded later: views past the first answer, what judges a profile, what says why one is refused, the law, how customers ask. */
const LATER = /^\/(?:views-later|rules|profile-parse-profile|citations|questions-|[a-z]{2}-(?!spoken-))/

/** A slow machine is no failure. */
const PATIENCE = 120_000

const page = (
  locale,
) => `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>First answer</title>
<script type="module" src="/panel.js"></script>
<gdpr-script-panel src="/profile.json" locale="${locale}"></gdpr-script-panel></html>`

/** Serves the page, the profile and the parts, and keeps what each part weighs on the wire. */
async function serve(locale, fetched) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (LATER.test(path)) return
    const zipped = gzipSync(contentOf(path, locale), { level: 9 })
    if (path.endsWith('.js')) fetched.set(path.slice(1), zipped.length)
    response.writeHead(200, { 'content-type': typeOf(path), 'content-encoding': 'gzip' }).end(zipped)
  })
  return { server, address: `http://${HOST}:${await listen(server)}/` }
}

function contentOf(path, locale) {
  if (path === '/') return page(locale)
  if (path === '/profile.json')
    return JSON.stringify({ ...JSON.parse(readFileSync(PROFILE, 'utf8')), defaultLocale: locale })
  return path.endsWith('.js') ? readFileSync(join(PARTS, path)) : ''
}

function typeOf(path) {
  if (path.endsWith('.js')) return 'text/javascript'
  return path.endsWith('.json') ? 'application/json' : 'text/html'
}

/**
 * Asks the first question of a page in one language. Answers with the bytes of each file that was fetched for it,
 * gzipped. Rejects where the answer does not come.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} locale
 * @returns {Promise<ReadonlyMap<string, number>>}
 */
export async function measureFirstAnswer(browser, locale) {
  const fetched = new Map()
  const { server, address } = await serve(locale, fetched)
  const context = await browser.newContext({ locale })
  context.setDefaultTimeout(PATIENCE)
  try {
    const tab = await context.newPage()
    await tab.goto(address)
    const clause = tab.locator('gdpr-script-panel [part~="clause"]').first()
    await clause.waitFor()
    await tab
      .locator('gdpr-script-panel')
      .evaluate(
        (panel) =>
          'openScript' in panel && typeof panel.openScript === 'function' && panel.openScript('source'),
      )
    await tab.locator('gdpr-script-panel #title.asked').waitFor()
    await clause.waitFor()
    return new Map(fetched)
  } finally {
    await context.close()
    await close(server)
  }
}
