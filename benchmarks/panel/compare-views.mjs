/** Looks whether the contenders show the same: a comparison of speed is worth nothing where they do not. */
import { CONTENDERS } from './contenders.mjs'

const SCRIPTS = ['opening', 'source', 'legal-basis', 'rights', 'sensitive-data']
const BRANDS = 3

/**
 * Reads the screen of each contender for each brand and script.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<{ states: number, differences: string[] }>} a difference names the state and what is unlike
 */
export async function compareViews(page) {
  const [first, ...others] = await inTurn(({ name }) => readAll(page, name))
  const differences = others.flatMap((views, index) => {
    const unlike = views.filter(({ text }, at) => text !== first[at].text)
    const { title } = CONTENDERS[index + 1]
    return unlike.map(({ state, text }) => {
      const [here, there] = apart(text, first.find((view) => view.state === state).text)
      return `${title}, ${state}: "${here}" where ${CONTENDERS[0].title} has "${there}"`
    })
  })
  return { states: first.length, differences }
}

/** Cuts off what two texts have in common at their ends, by words. */
function apart(one, other) {
  const [a, b] = [one.split(' '), other.split(' ')]
  while (a.length > 0 && a[0] === b[0]) [a, b].forEach((words) => words.shift())
  while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((words) => words.pop())
  return [a.join(' '), b.join(' ')]
}

async function inTurn(read) {
  const all = []
  for (const contender of CONTENDERS) all.push(await read(contender))
  return all
}

async function readAll(page, name) {
  await page.evaluate((name) => globalThis.bench.show(name), name)
  const views = []
  for (let brand = 0; brand < BRANDS; brand += 1) {
    for (const script of SCRIPTS) {
      await page.evaluate(([name, script]) => globalThis.bench.open(name, script), [name, script])
      const text = await page.evaluate((name) => globalThis.bench.text(name), name)
      views.push({ state: `brand ${brand + 1}, ${script}`, text })
    }
    await page.evaluate((name) => globalThis.bench.switchCall(name, 0), name)
  }
  return views
}
