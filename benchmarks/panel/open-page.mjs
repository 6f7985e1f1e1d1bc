import { launchChromium } from '../../scripts/ensure-chromium.mjs'
import { servePage } from './serve-page.mjs'

/**
 * Opens the page in a Chromium.
 *
 * @param {(line: string) => void} say hears what takes time
 */
export async function openPage(say) {
  say('Building the page')
  const server = await servePage()
  const browser = await launchChromium(say)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => say(`The page failed: ${error.message}`))
  await page.goto(server.url)
  const devtools = await page.context().newCDPSession(page)
  return {
    page,
    devtools,
    version: browser.version(),
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
