import { fixtureCleanup } from '@open-wc/testing'
import { takeLeft } from '../src/objection-keepers.js'
import { afterEach, beforeEach, vi } from 'vitest'

// What the rules say depends on the day; timers run as they do.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00+01:00') })
})

afterEach(async () => {
  vi.useRealTimers()
  fixtureCleanup()
  // A panel that has gone hands over its objections in a moment.
  await Promise.resolve()
  takeLeft()
})
