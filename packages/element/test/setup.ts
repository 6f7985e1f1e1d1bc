import { fixtureCleanup } from '@open-wc/testing'
import { loadLaterViews } from '../src/later-views.js'
import { takeLeft } from '../src/objection-keepers.js'
import { afterEach, beforeEach, vi } from 'vitest'

// Tests look at whole panels; that the rest comes a moment after the first view is tried where it is about that.
await loadLaterViews()

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
