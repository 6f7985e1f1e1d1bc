import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { findChromium } from './scripts/find-chromium.mjs'

/** The private export condition that points workspace packages at their sources. */
const SOURCE = '@gdpr-script/source'

const browserResolve = { conditions: [SOURCE, ...defaultClientConditions] }

const serverResolve = {
  resolve: { conditions: [SOURCE, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
}

/** `@open-wc/testing` reaches for the socket of another test runner; under Vitest there is none. */
const withoutDevServerSocket: Plugin = {
  name: 'without-dev-server-socket',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('__web-dev-server__web-socket.js') ? '\0no-dev-server-socket' : undefined),
  load: (id) =>
    id === '\0no-dev-server-socket'
      ? `export const webSocket = null
         export async function sendMessage() {}
         export async function sendMessageWaitForResponse() { throw new Error('There is no dev server here') }`
      : undefined,
}

/** Every dependency of the browser tests: one that is missing is found mid-run, and the page reloads under a test. */
const BROWSER_DEPENDENCIES = [
  '@lit/react',
  '@open-wc/semantic-dom-diff',
  '@open-wc/testing',
  'axe-core',
  'chai-a11y-axe',
  'lit',
  'lit/directives/class-map.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/live.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'messageformat',
  'messageformat/functions',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'zod/mini',
]

const executablePath = findChromium()

/** A fresh object per project: Vitest writes into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
  }),
  instances: [{ browser: 'chromium' as const }],
})

/** A slow machine is no failure; what hangs is ended by whoever runs the tests. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        ...serverResolve,
        test: {
          name: 'core',
          ...PATIENCE,
          environment: 'node',
          include: [
            'packages/core/**/*.test.ts',
            'packages/cli/**/*.test.ts',
            'packages/test-utils/**/*.test.ts',
            'packages/element/**/*.node.test.ts',
            'scripts/**/*.test.{mjs,ts}',
            'docs/**/*.test.{mjs,ts}',
            'evaluation/**/*.test.mjs',
            'examples/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [withoutDevServerSocket],
        resolve: browserResolve,
        optimizeDeps: { include: BROWSER_DEPENDENCIES },
        test: {
          name: 'element',
          ...PATIENCE,
          include: ['packages/element/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.node.test.ts'],
          setupFiles: ['packages/element/test/setup.ts'],
          browser: chromium(),
        },
      },
      {
        resolve: browserResolve,
        optimizeDeps: { include: BROWSER_DEPENDENCIES },
        plugins: [withoutDevServerSocket],
        test: {
          name: 'react-client',
          ...PATIENCE,
          include: ['packages/react/**/*.client.test.tsx'],
          browser: chromium(),
        },
      },
      {
        ...serverResolve,
        test: {
          name: 'react-server',
          ...PATIENCE,
          environment: 'node',
          include: ['packages/react/**/*.server.test.tsx'],
        },
      },
    ],
  },
})
