import { parseProfile, renderScript } from '@gdpr-script/core'
import { soundProfile } from '@gdpr-script/test-utils'
import { describe, expect, it } from 'vitest'
import { Session } from './session.js'

const profile = parseProfile(soundProfile())
const purchase = renderScript(profile, 'purchase', { locale: 'sv' })
const opening = renderScript(profile, 'opening', { locale: 'sv' })

function readSession(): Session {
  const host = { dispatchEvent: () => true, requestUpdate: () => undefined, addController: () => undefined }
  const session = new Session(host, () => undefined)
  session.takeProfile(profile)
  session.readings.confirmAll(purchase)
  session.readings.confirmAll(opening)
  return session
}

describe('a review that comes after the reading', () => {
  it('takes away the ticks of the scripts it holds something against, and no others', () => {
    const session = readSession()
    expect(session.readings.progress(purchase).complete).toBe(true)
    session.takeProfile(profile, new Set(['purchase']))
    expect(session.readings.of('purchase')).toEqual([])
    expect(session.readings.progress(opening).complete).toBe(true)
  })

  it('takes them away once: what is read after it stays read, and is not complete', () => {
    const session = readSession()
    session.takeProfile(profile, new Set(['purchase']))
    session.readings.confirmAll(purchase)
    session.takeProfile(profile, new Set(['purchase']))
    expect(session.readings.progress(purchase)).toMatchObject({
      marked: purchase.clauses.length,
      complete: false,
    })
  })

  it('does so anew for a profile with other content', () => {
    const session = readSession()
    session.takeProfile(profile, new Set(['purchase']))
    const other = parseProfile(soundProfile({ '/controller/name': 'Annat AB' }))
    session.takeProfile(other)
    session.readings.confirmAll(purchase)
    session.takeProfile(other, new Set(['purchase']))
    expect(session.readings.of('purchase')).toEqual([])
  })
})
