import * as React from 'react'
import { GdprScriptPanel, type GdprScriptPanelElement } from '@gdpr-script/react'

const panel = React.createRef<GdprScriptPanelElement>()

export const classic = (
  <div id="desk">
    <GdprScriptPanel ref={panel} locale="en" capabilities={['transfer']} className="aside" />
    <gdpr-script-panel locale="en" />
    <button onClick={() => panel.current?.openScript('source')}>Where did you get my number?</button>
  </div>
)
