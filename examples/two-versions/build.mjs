// Copies the page and both versions of the panel into dist.
import { cpSync, rmSync } from 'node:fs'

const modules = new URL('node_modules/', import.meta.url)
const dist = new URL('dist/', import.meta.url)

rmSync(dist, { recursive: true, force: true })
cpSync(new URL('page/', import.meta.url), dist, { recursive: true })
cpSync(new URL('@gdpr-script/element/dist/cdn.js', modules), new URL('gdpr-script/desktop/cdn.js', dist))
cpSync(new URL('element-of-the-plugin/dist/cdn.js', modules), new URL('gdpr-script/plugin/cdn.js', dist))
