import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
import '../../src/define.js'
import { parseProfileText } from '@gdpr-script/core'
import { DeskHost } from './host.js'

const host = document.querySelector('desk-host')
const response = await fetch('/profile.json')
Object.assign(host ?? {}, { profile: parseProfileText(await response.text()), call: null })
customElements.define('desk-host', DeskHost)
