/** What every server on this machine has in common. */
import { createServer } from 'node:http'

/** Where servers listen: on this machine alone. */
export const HOST = '127.0.0.1'

/**
 * A page that is served. `reports`: what the server printed of breaches of its policy.
 *
 * @typedef {{ address: string, reports: () => string[], close: () => Promise<void> }} Served
 */

/**
 * Starts a server at a free port. Answers with the port.
 *
 * @param {import('node:http').Server} server
 * @returns {Promise<number>}
 */
export async function listen(server) {
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(0, HOST, () => resolve(undefined)),
  )
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port
}

/**
 * Closes a server, and whatever connection a browser keeps.
 *
 * @param {import('node:http').Server} server
 */
export async function close(server) {
  const closed = new Promise((resolve) => server.close(() => resolve(undefined)))
  server.closeAllConnections()
  await closed
}

/** Finds a port that nobody listens at. */
export async function findFreePort() {
  const server = createServer()
  const port = await listen(server)
  await close(server)
  return port
}
