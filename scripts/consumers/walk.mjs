/** What is done with the panel in every example: read, transfer, change the language. */

/** What the example profile says, and what the panel shows around it. */
const SWEDISH = { tab: 'Inledning', words: 'ett nytt elavtal' }
const ENGLISH = { tab: 'Opening', words: 'a new electricity contract' }
const RIGHTS_KEY = '3'
const TRANSFER = { button: 'Koppla samtalet', done: 'Kopplat 12.00', to: 'queue:fjallvind-kundservice' }

/**
 * Walks through the panel of one tag. Ends where all of it was seen.
 *
 * @param {import('playwright').Page} page
 * @param {string} tag
 * @throws {Error} that says which part is missing
 */
export async function walk(page, tag) {
  const panel = page.locator(tag)
  const steps = /** @type {const} */ ([
    ['the opening in Swedish', () => seeWords(panel, SWEDISH)],
    ['the transfer in the panel', () => transfer(page, panel)],
    ['the transfer in the page', () => seeTransferred(page)],
    ['the language', () => chooseEnglish(panel)],
    ['the opening in English', () => seeWords(panel, ENGLISH)],
  ])
  for (const [name, step] of steps) {
    try {
      await step()
    } catch (cause) {
      const { message } = /** @type {Error} */ (cause)
      throw new Error(`<${tag}>: ${name} is missing. ${message}\n${await textOf(panel)}`, { cause })
    }
  }
}

async function textOf(panel) {
  if ((await panel.count()) === 0) return 'There is no such tag.'
  return `It shows: ${await panel.evaluate(({ shadowRoot }) => shadowRoot?.firstElementChild?.innerText ?? 'nothing')}`
}

async function seeWords(panel, { tab, words }) {
  await panel.getByRole('tab', { name: tab }).click()
  // What stands inside the tag for readers without scripts is there too, unseen.
  await panel.getByText(words).filter({ visible: true }).first().waitFor()
}

async function transfer(page, panel) {
  await page.keyboard.press(RIGHTS_KEY)
  await panel.getByRole('button', { name: TRANSFER.button }).click()
  await panel.getByText(TRANSFER.done).first().waitFor()
}

async function seeTransferred(page) {
  await page.locator('output#transferred', { hasText: TRANSFER.to }).waitFor()
}

async function chooseEnglish(panel) {
  await panel.getByRole('combobox', { name: 'Språk' }).selectOption('en')
}
