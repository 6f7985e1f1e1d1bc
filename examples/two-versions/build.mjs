// Copies the page and both versions of the panel into dist.
import { cpSync, rmSync } from 'node:fs'

const modules = new URL('node_modules/', import.meta.url)
const dist = new URL('dist/', import.meta.url)

rmSync(dist, { recursive: true, force: true })
cpSync(new URL('page/', import.meta.url), dist, { recursive: true })
const panels = { desktop: '@gdpr-script/element', plugin: 'element-of-the-plugin' }
for (const [name, installed] of Object.entries(panels))
  for (const part of ['cdn.js', 'cdn'])
    cpSync(new URL(`${installed}/dist/${part}`, modules), new URL(`gdpr-script/${name}/${part}`, dist), {
      recursive: true,
    })
