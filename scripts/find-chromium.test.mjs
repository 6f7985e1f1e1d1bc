import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from './find-chromium.mjs'

function folderWith(...programs) {
  const folder = mkdtempSync(join(tmpdir(), 'find chromium '))
  for (const [name, exitCode] of programs) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexit ${exitCode}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

describe.skipIf(process.platform === 'win32')('findChromium', () => {
  const folder = folderWith(['chromium', 0], ['google-chrome', 0])

  it('takes what CHROMIUM names before what is on the PATH', () => {
    const own = join(folderWith(['own', 0]), 'own')
    expect(findChromium({ CHROMIUM: own, PATH: folder }, 'linux')).toBe(own)
    expect(findChromium({ CHROME_PATH: own, PATH: folder }, 'linux')).toBe(own)
  })

  it('refuses a setting that names no program', () => {
    expect(() => findChromium({ CHROMIUM: join(folder, 'nothing'), PATH: folder }, 'linux')).toThrow(
      /CHROMIUM names/,
    )
  })

  it('prefers chromium over other names, in whichever folder', () => {
    const other = folderWith(['msedge', 0])
    expect(findChromium({ PATH: [other, folder].join(delimiter) }, 'linux')).toBe(join(folder, 'chromium'))
    expect(findChromium({ PATH: other }, 'linux')).toBe(join(other, 'msedge'))
  })

  it('passes over a program that only says where to get the real one', () => {
    const placeholder = folderWith(['chromium', 1])
    const path = [placeholder, folderWith(['google-chrome', 0])].join(delimiter)
    expect(findChromium({ PATH: path }, 'linux')).toMatch(/google-chrome$/)
  })

  it('finds nothing where there is nothing', () => {
    expect(findChromium({ PATH: folderWith() }, 'linux')).toBeUndefined()
  })
})
