// One tree, rendered on a server and hydrated in a page.
import { parseProfile, renderScript, toHtml } from '@gdpr-script/core'
import { exampleProfile } from '@gdpr-script/test-utils'
import { type ReactNode, StrictMode } from 'react'
import { GdprScriptPanel } from '../src/index.js'

const profile = parseProfile(exampleProfile('fjallvind-energi'))
const words = toHtml(renderScript(profile, 'opening', { locale: 'sv' }))

export const tree: ReactNode = (
  <StrictMode>
    <main>
      <GdprScriptPanel
        className="aside"
        id="script"
        style={{ maxWidth: '30rem' }}
        aria-label="Manus"
        data-desk="3"
        profile={profile}
        locale="sv"
        call={{ id: 'call-1', phase: 'connected', agentName: 'Kim' }}
        onScriptOpen={({ script }) => (document.title = script)}
      >
        <div slot="empty" dangerouslySetInnerHTML={{ __html: words }} />
        <p slot="header">Kö 3</p>
      </GdprScriptPanel>
    </main>
  </StrictMode>
)
