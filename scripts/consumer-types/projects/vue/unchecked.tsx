import { h } from 'vue'

export const made = h('gdpr-script-panel', { shortcuts: 'everywhere', local: 'en' })
export const written = <gdpr-script-panel shortcuts="everywhere" local="en" />
