import { fileURLToPath } from 'node:url'
import { defaultServerConditions, runnerImport } from 'vite'

const SOURCE = '@gdpr-script/source'

/** Imports a module in TypeScript, and packages of the workspace as they are in their sources. */
export async function importSource(url) {
  const { module } = await runnerImport(fileURLToPath(url), {
    configFile: false,
    logLevel: 'error',
    environments: {
      inline: {
        resolve: { conditions: [SOURCE, ...defaultServerConditions], noExternal: [/^@gdpr-script\//] },
      },
    },
  })
  return module
}
