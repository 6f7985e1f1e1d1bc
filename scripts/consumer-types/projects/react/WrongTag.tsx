export const wrong = [
  <gdpr-script-panel key="1" local="en" />,
  <gdpr-script-panel key="2" shortcuts="everywhere" />,
  <gdpr-script-panel key="3" call={{ id: '1', phase: 'connected' }} />,
  <gdpr-script-panel key="4" capabilities={['transfer']} />,
  <gdpr-script-panel key="5" className="aside" />,
]
