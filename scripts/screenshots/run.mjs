/**
 * `npm run screenshots`: pictures of every state of the panel, in each language, light and dark, narrow and wide, and of
 * some of them in each example theme. `npm run screenshots -- --only <words>` takes those whose name holds the words.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../ensure-chromium.mjs'
import { ROOT } from '../run.mjs'
import { contactSheet } from './contact-sheet.mjs'
import { servePage } from './serve-page.mjs'
import { listStates, openPage, takePictures } from './take-pictures.mjs'

const FOLDER = join(ROOT, 'screenshots')
const THEMES = join(ROOT, 'examples', 'themes')

/** The example themes by name; null = none, the panel as it comes. */
const themes = () => [
  { name: null, css: '/* none */' },
  ...readdirSync(THEMES)
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name: basename(name, '.css'), css: readFileSync(join(THEMES, name), 'utf8') })),
]

/** One job is one state in one language and theme: it is arranged once and taken in every size. */
function jobsFor({ listed, locales }, only) {
  const wanted = listed.filter(({ name }) => name.includes(only))
  return themes().flatMap((theme) =>
    wanted
      .filter(({ isThemed }) => theme.name === null || isThemed)
      .flatMap((state) => locales.map((locale) => ({ state, locale, theme }))),
  )
}

/** Takes jobs off one list until it is empty, with a page of its own. */
async function work(browser, address, { jobs, save }) {
  const page = await openPage(browser, address)
  for (let job = jobs.shift(); job; job = jobs.shift()) await takePictures(page, job, save)
  await page.close()
}

async function takeAll(browser, address, only) {
  const taken = []
  const save = (picture, bytes) => {
    const path = join(FOLDER, picture.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    taken.push(picture)
  }
  const all = jobsFor(await listStates(browser, address), only)
  if (all.length === 0) throw new Error(`No state has "${only}" in its name.`)
  const jobs = [...all]
  const workers = Array.from({ length: Math.min(4, availableParallelism()) })
  await Promise.all(workers.map(() => work(browser, address, { jobs, save })))
  return all.flatMap((job) => taken.filter((picture) => picture.job === job))
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
  console.log('Building the page of all states …')
  const server = await servePage(join(ROOT, 'packages', 'element', 'test', 'states'))
  const browser = await launchChromium((line) => console.log(line))
  try {
    console.log('Taking pictures. This takes some minutes.')
    rmSync(FOLDER, { recursive: true, force: true })
    const pictures = await takeAll(browser, server.address, values.only)
    writeFileSync(join(FOLDER, 'index.html'), contactSheet(pictures))
    console.log(`${pictures.length} pictures in ${relative(ROOT, FOLDER)}/; open index.html there.`)
  } finally {
    await browser.close()
    await server.close()
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
