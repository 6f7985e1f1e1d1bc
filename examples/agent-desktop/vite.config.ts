import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig } from 'vite'
import type { Plugin } from 'vite'

const PROFILES = new URL('../profiles/', import.meta.url)
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"

/** Serves the example profiles as plain JSON files under /profiles, in development and in the build. */
function exampleProfiles(): Plugin {
  const names = readdirSync(PROFILES).filter((name) => name.endsWith('.json'))
  return {
    name: 'example-profiles',
    configureServer(server) {
      server.middlewares.use('/profiles/', (request, response, next) => {
        const name = names.find((candidate) => `/${candidate}` === request.url)
        if (!name) return next()
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(readFileSync(new URL(name, PROFILES)))
      })
    },
    generateBundle() {
      for (const name of names) {
        const source = readFileSync(new URL(name, PROFILES))
        this.emitFile({ type: 'asset', fileName: `profiles/${name}`, source })
      }
    },
  }
}

/** Puts the strict policy into the built page. Not in development: the dev server's own client would break it. */
function strictPolicy(): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // The packages' own sources, so that the page runs without building them first.
  resolve: { conditions: ['@gdpr-script/source', ...defaultClientConditions] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [exampleProfiles(), strictPolicy()],
})
