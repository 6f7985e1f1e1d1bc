/** Opens a page of which every complaint is kept. */

/** A weekday at noon: whom the profile names is there. */
const NOW = '2026-11-25T12:00:00+01:00'

/** A slow machine is no failure. */
const PATIENCE = 120_000

/**
 * `complaints`: what the page did that it should not, and what its console said, in order.
 *
 * @typedef {{ page: import('playwright').Page, complaints: string[], close: () => Promise<void> }} WatchedPage
 */

/**
 * Opens an address in a context of its own. Nothing leaves the origin of the address: what tries is refused and kept.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @returns {Promise<WatchedPage>}
 */
export async function openWatched(browser, address) {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })
  context.setDefaultTimeout(PATIENCE)
  const complaints = []
  await keepInside(context, new URL(address).origin, complaints)
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  listen(page, complaints)
  await page.goto(address)
  return { page, complaints, close: () => context.close() }
}

async function keepInside(context, origin, complaints) {
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    async (route) => {
      complaints.push(`asked for ${route.request().url()}`)
      await route.abort()
    },
  )
}

/** The browser asks for the icon of a site by itself. */
const isIcon = (url) => url.endsWith('/favicon.ico')

function listen(page, complaints) {
  page.on('console', (message) => {
    if (!isIcon(message.location().url)) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('requestfailed', (request) =>
    complaints.push(`failed: ${request.url()} (${request.failure()?.errorText})`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      complaints.push(`${response.status()}: ${response.url()}`)
  })
}
