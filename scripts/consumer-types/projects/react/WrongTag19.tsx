export const wrong = [
  <gdpr-script-panel key="1" local="en" />,
  <gdpr-script-panel key="2" shortcuts="everywhere" />,
  <gdpr-script-panel key="3" call={{ id: '1', phase: 'talking' }} />,
  <gdpr-script-panel key="4" capabilities="transfer sms" />,
  <gdpr-script-panel key="5" findings={[]} />,
  <gdpr-script-panel key="6" profileText="{}" />,
  <gdpr-script-panel key="7" onTransferRequest={() => undefined} />,
  <gdpr-script-panel key="8" ongdpr-transfer-request={(event) => event.number} />,
]
