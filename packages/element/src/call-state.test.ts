import { describe, expect, it } from 'vitest'
import { type Call, CALL_PHASES, type CallPhase, parseCall } from './call.js'
import { nextCall } from './call-state.js'

const RANK: Record<CallPhase, number> = {
  idle: 0,
  preview: 1,
  ringing: 2,
  connected: 3,
  held: 3,
  'wrap-up': 4,
  ended: 5,
}
const PERSON = { agentName: 'Sara', customerNumber: '+46701740605', values: { customerSince: 'mars 2024' } }

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

const play = (phases: readonly CallPhase[], more: Partial<Call> = {}): Call | null =>
  phases.reduce<Call | null>((call, phase) => nextCall(call, { id: 'a', ...more, phase }).call, null)

describe('nextCall', () => {
  it('comes to the same phase for every order of the same messages', () => {
    for (const order of permutations(CALL_PHASES)) expect(play(order)?.phase, order.join()).toBe('ended')
  })

  it('never moves down, for every order of the phases before the end', () => {
    for (const order of permutations(CALL_PHASES.filter((phase) => phase !== 'ended'))) {
      let call: Call | null = null
      let rank = -1
      for (const phase of order) {
        call = nextCall(call, { id: 'a', phase }).call
        const now = RANK[call?.phase ?? 'idle']
        expect(now).toBe(Math.max(rank, RANK[phase]))
        rank = now
      }
    }
  })

  it('lets connected and held swap', () => {
    expect(play(['connected', 'held'])?.phase).toBe('held')
    expect(play(['connected', 'held', 'connected'])?.phase).toBe('connected')
  })

  it('takes the other fields of a late message, and keeps fields that it does not name', () => {
    const connected: Call = { id: 'a', phase: 'connected', sourceId: 'list' }
    const { call } = nextCall(connected, { id: 'a', phase: 'ringing', agentName: 'Sara' })
    expect(call).toEqual({ id: 'a', phase: 'connected', sourceId: 'list', agentName: 'Sara' })
  })

  it('returns the very same call where an equal one is assigned', () => {
    const first = nextCall(null, { id: 'a', phase: 'connected', ...PERSON }).call
    const change = nextCall(first, { id: 'a', phase: 'connected', ...PERSON, values: { ...PERSON.values } })
    expect(change.call).toBe(first)
    expect(change.reset).toBe(false)
  })

  it('drops agent, number and values at the end, and ignores whatever follows', () => {
    const ended = play(['connected', 'ended'], PERSON)
    expect(ended).toEqual({ id: 'a', phase: 'ended' })
    expect(nextCall(ended, { id: 'a', phase: 'connected', ...PERSON })).toEqual({ call: ended, reset: false })
  })

  it('resets for another id and for no call, and not for the same id', () => {
    const call: Call = { id: 'a', phase: 'connected' }
    expect(nextCall(call, { id: 'b', phase: 'idle' })).toEqual({
      call: { id: 'b', phase: 'idle' },
      reset: true,
    })
    expect(nextCall(call, null)).toEqual({ call: null, reset: true })
    expect(nextCall(null, null)).toEqual({ call: null, reset: false })
    expect(nextCall(call, { id: 'a', phase: 'held' }).reset).toBe(false)
  })
})

describe('parseCall', () => {
  it('keeps what is of the right type and nothing else', () => {
    const call = {
      id: 'a',
      phase: 'held',
      direction: 'sideways',
      agentName: 7,
      customerNumber: '+46',
      values: { a: 'x', b: {} },
      extra: 1,
    }
    expect(parseCall(call)).toEqual({ id: 'a', phase: 'held', customerNumber: '+46', values: { a: 'x' } })
  })

  it('refuses what has no id or no known phase', () => {
    for (const input of [
      undefined,
      'a',
      7,
      [],
      {},
      { id: '', phase: 'held' },
      { id: 'a' },
      { id: 'a', phase: 'toString' },
    ]) {
      expect(parseCall(input)).toBeUndefined()
    }
  })

  it('does not throw for hostile objects', () => {
    const throwing = {
      id: 'a',
      phase: 'held',
      get agentName(): string {
        throw new Error('no')
      },
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(parseCall(throwing)).toBeUndefined()
    expect(parseCall(proxy)).toBeUndefined()
  })
})
