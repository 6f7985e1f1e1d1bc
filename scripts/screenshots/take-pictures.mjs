/** Takes the pictures of one state. The page has been built from the table of states, which it offers to whoever opens it. */

/** Widths of the panel in pixels: the least that is common, and a broad side pane. */
const WIDTHS = [320, 480]

const SCHEMES = /** @type {const} */ (['light', 'dark'])

/** Room for a state before it is known how high it is. */
const START_HEIGHT = 800

/** The panel alone, on the ground of its theme. */
const BARE = 'body { margin: 0 }'

/**
 * What is taken of one state.
 *
 * @typedef {{ group: string, name: string, now: string, isThemed: boolean }} State
 * @typedef {{ state: State, locale: string, theme: { name: string | null, css: string } }} Job
 * @typedef {{ job: Job, path: string, group: string, caption: string }} Picture
 */

/**
 * Opens a page of all states.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
export async function openPage(browser, address) {
  const page = await browser.newPage({ timezoneId: 'Europe/Stockholm', locale: 'sv-SE' })
  await page.clock.install()
  await page.goto(address)
  await page.addStyleTag({ content: BARE })
  return page
}

/**
 * Lists the states and the languages that a page of all states offers.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @returns {Promise<{ listed: State[], locales: string[] }>}
 */
export async function listStates(browser, address) {
  const page = await openPage(browser, address)
  const listed = await page.evaluate(() => {
    const { listed, locales } = globalThis['panelStates']
    return { listed, locales }
  })
  await page.close()
  return listed
}

/**
 * Arranges a state once, and takes it light and dark in each width.
 *
 * @param {import('playwright').Page} page
 * @param {Job} job
 * @param {(picture: Picture, bytes: Buffer) => void} save
 */
export async function takePictures(page, job, save) {
  const { state, locale, theme } = job
  await arrange(page, job)
  const style = await page.addStyleTag({ content: theme.css })
  const group = theme.name === null ? state.group : `theme-${theme.name}`
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme })
      const path = `${group}/${state.name}.${locale}.${scheme}.${width}.png`
      save({ job, path, group, caption: `${locale}, ${scheme}, ${width} px` }, await picture(page, width))
    }
  }
  await style.evaluate((node) => /** @type {HTMLElement} */ (node).remove())
}

async function arrange(page, { state, locale }) {
  await page.clock.setFixedTime(state.now)
  try {
    await page.evaluate(([name, tag]) => globalThis['panelStates'].show(name, tag), [state.name, locale])
  } catch (cause) {
    const { message } = /** @type {Error} */ (cause)
    throw new Error(`The state ${state.name} cannot be arranged in ${locale}: ${message}`, { cause })
  }
}

/** The whole panel: what sticks to the lower edge of the window is where the panel ends. */
async function picture(page, width) {
  await page.setViewportSize({ width, height: START_HEIGHT })
  const height = await page.evaluate(() => {
    const panel = document.querySelector('gdpr-script-panel')
    return Math.ceil(panel?.getBoundingClientRect().height ?? 0)
  })
  if (height > START_HEIGHT) await page.setViewportSize({ width, height })
  await page.mouse.move(0, 0)
  return page.screenshot({ clip: { x: 0, y: 0, width, height }, animations: 'disabled' })
}
