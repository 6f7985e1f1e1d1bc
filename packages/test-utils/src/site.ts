// Real pages for tests in Node: files by address, a Chromium that opens them, and all it says in its console.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { type BrowserContextOptions, chromium, type Page } from 'playwright'

/** The time on all pages: a Tuesday morning, when help desks are open. */
export const NOW = '2026-11-24T10:00:00+01:00'

/** A page that was opened. */
export interface Visit {
  readonly page: Page
  /** Whatever the console said, warnings and errors of the page among it. */
  readonly said: readonly string[]
}

/** A site that is up. */
export interface Site {
  /** Opens an address of the site, or 'about:blank'. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** Gives the whole address of a path. */
  address(path: string): string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
}

/** Serves files by their address; what is not there is not found. */
export async function serveSite(files: ReadonlyMap<string, string>): Promise<Site> {
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '')
    const type = TYPES[(request.url ?? '').split('.').at(-1) ?? ''] ?? 'text/plain'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(await ownChromium()) })
  const address = (path: string): string => new URL(path, `http://127.0.0.1:${String(port)}`).href
  return {
    address,
    async open(path, options) {
      const page = await browser.newPage(options)
      await page.clock.setFixedTime(NOW)
      const said: string[] = []
      page.on('console', (message) => {
        if (!message.location().url.endsWith('/favicon.ico')) said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
      await page.goto(address(path))
      return { page, said }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

async function ownChromium(): Promise<{ executablePath?: string }> {
  const scripts: unknown = await import(new URL('../../../scripts/find-chromium.mjs', import.meta.url).href)
  const executablePath = (scripts as { findChromium: () => string | undefined }).findChromium()
  return executablePath === undefined ? {} : { executablePath }
}

/** What a bundle is made of. */
export interface BundleOptions {
  /** The folder that imports begin in. */
  readonly from: string
  /** Stands in for the version of the element's package. */
  readonly version?: string
}

/** Bundles a script for a page out of the sources. */
export function bundleScript(contents: string, { from, version }: BundleOptions): Promise<string> {
  return bundle({
    stdin: { contents, loader: 'tsx', resolveDir: from },
    plugins: version === undefined ? [] : [withVersion(version)],
  })
}

/** Bundles a script for a page in parts: the files by their address, the script itself as "/<name>.js". */
export async function bundleParts(
  contents: string,
  name: string,
  from: string,
): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...FOR_A_PAGE,
    stdin: { contents, loader: 'tsx', resolveDir: from, sourcefile: `${name}.ts` },
    splitting: true,
    outdir: '/',
    entryNames: name,
  })
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/'), text]))
}

/** Bundles a file for a page. */
export const bundleFile = (path: string): Promise<string> => bundle({ entryPoints: [path] })

const FOR_A_PAGE = {
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['@gdpr-script/source'],
} satisfies BuildOptions

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, ...FOR_A_PAGE })
  return outputFiles.map(({ text }) => text).join('\n')
}

const withVersion = (version: string): Plugin => ({
  name: 'with-version',
  setup(bundle) {
    bundle.onLoad({ filter: /packages[\\/]element[\\/]package\.json$/ }, () => ({
      contents: JSON.stringify({ version }),
      loader: 'json',
    }))
  },
})

/** Writes a page. */
export const htmlPage = (body: string, { lang = 'sv', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>page</title>${head}</head><body>${body}</body></html>`
