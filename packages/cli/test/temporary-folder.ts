import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Makes a folder with files, gone after the test. Values that are no text or bytes are written as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-script-'))
  folders.push(folder)
  for (const [name, value] of Object.entries(files)) {
    const isReady = typeof value === 'string' || value instanceof Uint8Array
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), isReady ? value : JSON.stringify(value, null, 2))
  }
  return folder
}
