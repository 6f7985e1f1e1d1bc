export const unchecked = [
  // TypeScript does not look for names with a hyphen.
  <gdpr-script-panel key="1" ongdpr-transfer-reqest={() => undefined} />,
]
