// Copies the page, the panel's one file and those beside it into dist, and writes version and hash into the page.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const panel = new URL('node_modules/@gdpr-script/element/', import.meta.url)
const dist = new URL('dist/', import.meta.url)
const readJson = (name) => JSON.parse(readFileSync(new URL(name, panel), 'utf8'))

const { version } = readJson('package.json')
const { 'cdn.js': integrity } = readJson('dist/integrity.json')

rmSync(dist, { recursive: true, force: true })
cpSync(new URL('page/', import.meta.url), dist, { recursive: true })
for (const part of ['cdn.js', 'cdn'])
  cpSync(new URL(`dist/${part}`, panel), new URL(`gdpr-script/${version}/${part}`, dist), { recursive: true })

const page = new URL('index.html', dist)
const html = readFileSync(page, 'utf8').replace('%VERSION%', version).replace('%INTEGRITY%', integrity)
writeFileSync(page, html)
