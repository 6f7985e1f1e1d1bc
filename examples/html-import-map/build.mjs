// Copies the page and the files of the panel into dist, and writes their version and hashes into the import map.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const panel = new URL('node_modules/@gdpr-script/element/', import.meta.url)
const dist = new URL('dist/', import.meta.url)
const readJson = (name) => JSON.parse(readFileSync(new URL(name, panel), 'utf8'))

const { version } = readJson('package.json')
const folder = `/gdpr-script/${version}/`
const hashes = Object.entries(readJson('dist/integrity.json'))
  .filter(([file]) => file.startsWith('browser/'))
  .map(([file, hash]) => [file.replace('browser/', folder), hash])
const integrity = JSON.stringify(Object.fromEntries(hashes))

rmSync(dist, { recursive: true, force: true })
cpSync(new URL('page/', import.meta.url), dist, { recursive: true })
cpSync(new URL('dist/browser/', panel), new URL(`.${folder}`, dist), { recursive: true })

const page = new URL('index.html', dist)
const html = readFileSync(page, 'utf8').replace('%VERSION%', version).replace('"%INTEGRITY%"', integrity)
writeFileSync(page, html)
