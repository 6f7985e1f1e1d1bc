import { GdprScriptPanel } from '@gdpr-script/react'

export const wrong = [
  <GdprScriptPanel key="1" local="en" />,
  <GdprScriptPanel key="2" shortcuts="everywhere" />,
  <GdprScriptPanel key="3" call={{ id: '1', phase: 'talking' }} />,
  <GdprScriptPanel key="4" findings={[]} />,
  <GdprScriptPanel key="5" openScript={() => undefined} />,
  <GdprScriptPanel key="6" onTransferReqest={() => undefined} />,
  <GdprScriptPanel key="7" onTransferRequest={(event) => event.number} />,
  <GdprScriptPanel key="8" onObjection={(event) => event.respondWith('done')} />,
]
