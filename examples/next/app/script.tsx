'use client'

import type { Profile } from '@gdpr-script/core'
import { GdprScriptPanel } from '@gdpr-script/react'
import { type ReactNode, useState } from 'react'
import { call } from './call'

export function Script({ profile, children }: { profile: Profile; children: ReactNode }) {
  const [transferred, setTransferred] = useState('')

  /** Where a real desktop asks its telephony. The panel shows what becomes of the promise. */
  async function connect(to: string): Promise<void> {
    setTransferred(to)
  }

  return (
    <>
      <GdprScriptPanel
        profile={profile}
        locale="sv"
        call={call}
        onTransferRequest={(event) => event.respondWith(connect(event.to))}
      >
        {children}
      </GdprScriptPanel>
      <output id="transferred">{transferred}</output>
    </>
  )
}
