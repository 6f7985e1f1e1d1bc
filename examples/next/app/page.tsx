import { readFileSync } from 'node:fs'
import { parseProfileText, renderScript, toText } from '@gdpr-script/core'
import { call } from './call'
import { Script } from './script'

export default function Page() {
  const profile = parseProfileText(readFileSync('profile.json', 'utf8'))
  const opening = renderScript(profile, 'opening', { locale: 'sv', context: { agentName: call.agentName } })
  const lines = toText(opening).split('\n')

  return (
    <main>
      <Script profile={profile}>
        <div slot="empty">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Script>
    </main>
  )
}
