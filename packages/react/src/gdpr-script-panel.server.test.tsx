import { minimalProfile } from '@gdpr-script/test-utils'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GdprScriptPanel } from './index.js'

test('renders the empty tag on a server', () => {
  const html = renderToString(
    <GdprScriptPanel
      className="aside"
      profile={minimalProfile()}
      locale="sv"
      onObjection={() => undefined}
    />,
  )
  expect(html).toBe('<gdpr-script-panel class="aside"></gdpr-script-panel>')
})
