import '@gdpr-script/element/define'
import type { Call } from '@gdpr-script/element'

export function Script({ call }: { call: Call }) {
  return (
    <gdpr-script-panel
      class="aside"
      src="/profile.json"
      call={JSON.stringify(call)}
      capabilities="transfer sms"
      shortcuts="page"
    />
  )
}
