import { deferred } from '../test/deferred.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ObjectionEvent, RequestEvent } from './events.js'
import { takeLeft } from './objection-keepers.js'
import { OBJECTION_KEY, type Outcome } from './request-entry.js'
import { Requests } from './requests.js'

type Listener = (event: RequestEvent) => void

function setUp(listener: Listener = () => undefined): {
  requests: Requests
  sent: () => number
  told: Outcome[]
} {
  let count = 0
  const told: Outcome[] = []
  const requests = new Requests({
    dispatchEvent: (event) => {
      count += 1
      if (event instanceof RequestEvent) listener(event)
      return true
    },
    requestUpdate: () => undefined,
    announceOutcome: (_key, outcome) => told.push(outcome),
  })
  inPage.push(requests)
  return { requests, sent: () => count, told }
}

const inPage: Requests[] = []

afterEach(async () => {
  for (const requests of inPage.splice(0)) requests.leave()
  await Promise.resolve()
  takeLeft()
})

const request = (): RequestEvent => new RequestEvent('gdpr-transfer-request')

describe('Requests', () => {
  it('goes from pending to done, and is sent once', async () => {
    const answer = deferred()
    const { requests, sent, told } = setUp((event) => event.respondWith(answer.promise))
    requests.send('transfer:access', request())
    requests.send('transfer:access', request())
    expect(requests.outcome('transfer:access')).toEqual({ status: 'pending' })
    answer.resolve()
    await vi.waitFor(() => expect(requests.outcome('transfer:access')?.status).toBe('done'))
    requests.send('transfer:access', request())
    expect(sent()).toBe(1)
    expect(told.map(({ status }) => status)).toEqual(['done'])
  })

  it('keeps the reason of a failure and can be tried again', async () => {
    const { requests, sent } = setUp((event) => event.respondWith(Promise.reject(new Error(' Busy '))))
    requests.send('sms:access', request())
    await vi.waitFor(() =>
      expect(requests.outcome('sms:access')).toEqual({ status: 'failed', reason: 'Busy' }),
    )
    requests.send('sms:access', request())
    expect(sent()).toBe(2)
  })

  it('says so where nobody answers', () => {
    const { requests } = setUp()
    requests.send('sms:access', request())
    expect(requests.outcome('sms:access')).toEqual({ status: 'unanswered' })
  })

  it('ignores a second answer and a late one, with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const late: RequestEvent[] = []
    const ignored = Promise.reject(new Error('ignored'))
    ignored.catch(() => undefined)
    const { requests } = setUp((event) => {
      late.push(event)
      event.respondWith(Promise.resolve())
      event.respondWith(ignored)
    })
    requests.send('sms:access', request())
    late[0]?.respondWith(ignored)
    await vi.waitFor(() => expect(requests.outcome('sms:access')?.status).toBe('done'))
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it('takes an answer that is no promise', async () => {
    const { requests } = setUp((event) => event.respondWith(undefined as unknown as Promise<void>))
    requests.send('sms:access', request())
    await vi.waitFor(() => expect(requests.outcome('sms:access')?.status).toBe('done'))
  })

  it('drops the outcome of a call that has gone', async () => {
    const answer = deferred()
    const { requests, told } = setUp((event) => event.respondWith(answer.promise))
    requests.send('sms:access', request())
    requests.reset()
    answer.resolve()
    await answer.promise
    await Promise.resolve()
    expect(requests.outcome('sms:access')).toBeUndefined()
    expect(told).toEqual([])
  })

  it('carries on an objection that nobody has answered, until it is dismissed', async () => {
    const answer = deferred()
    const { requests } = setUp((event) => event.respondWith(answer.promise))
    requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    requests.reset()
    expect(requests.outcome(OBJECTION_KEY)).toBeUndefined()
    expect(requests.carried.map(({ outcome }) => outcome)).toEqual([{ status: 'pending' }])
    answer.resolve()
    await vi.waitFor(() => expect(requests.carried[0]?.outcome.status).toBe('done'))
    requests.dismissCarried()
    expect(requests.carried).toEqual([])
  })

  it('tells nothing of the call that an objection was carried on from', async () => {
    const answer = Promise.reject(new Error('Anna on +46701740605'))
    const { requests, told } = setUp((event) => event.respondWith(answer))
    requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    requests.reset()
    await vi.waitFor(() =>
      expect(requests.carried.map(({ outcome }) => outcome)).toEqual([{ status: 'failed', reason: '' }]),
    )
    expect(told).toEqual([{ status: 'failed', reason: '' }])
  })

  it('does not carry on an objection that was taken', async () => {
    const { requests } = setUp((event) => event.respondWith(Promise.resolve()))
    requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    await vi.waitFor(() => expect(requests.outcome(OBJECTION_KEY)?.status).toBe('done'))
    requests.reset()
    expect(requests.carried).toEqual([])
  })

  it('leaves an objection that is pending to the next panel of the page, which shows its outcome', async () => {
    const answer = deferred()
    const before = setUp((event) => event.respondWith(answer.promise))
    before.requests.brand = 'Fjällvind'
    before.requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    before.requests.leave()
    await Promise.resolve()
    const after = setUp()
    after.requests.arrive()
    expect(after.requests.carried).toMatchObject([{ brand: 'Fjällvind', outcome: { status: 'pending' } }])
    answer.resolve()
    await vi.waitFor(() => expect(after.told.map(({ status }) => status)).toEqual(['done']))
    expect(before.told).toEqual([])
  })

  it('keeps its own objection where it was when it comes back to the page', async () => {
    const answer = deferred()
    const { requests, told } = setUp((event) => event.respondWith(answer.promise))
    requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    requests.leave()
    requests.arrive()
    await Promise.resolve()
    expect(requests.carried).toEqual([])
    answer.resolve()
    await vi.waitFor(() => expect(requests.outcome(OBJECTION_KEY)?.status).toBe('done'))
    expect(told).toHaveLength(1)
    expect(takeLeft()).toEqual([])
  })

  it('gives it to a panel that is in the page already, and takes it back on its return', async () => {
    const answer = deferred()
    const before = setUp((event) => event.respondWith(answer.promise))
    before.requests.arrive()
    const beside = setUp()
    beside.requests.arrive()
    before.requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    before.requests.leave()
    await Promise.resolve()
    expect(beside.requests.carried).toHaveLength(1)
    before.requests.arrive()
    expect(beside.requests.carried).toEqual([])
    answer.resolve()
    await vi.waitFor(() => expect(before.requests.outcome(OBJECTION_KEY)?.status).toBe('done'))
    expect(before.told).toHaveLength(1)
    expect(beside.told).toEqual([])
  })

  it('is not kept alive by a call that goes while it is out of the page', async () => {
    const { requests, told } = setUp((event) => event.respondWith(Promise.reject(new Error('Busy'))))
    requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    requests.leave()
    requests.reset()
    await Promise.resolve()
    expect(told).toEqual([])
    const [entry] = takeLeft()
    expect(entry).toMatchObject({ watcher: null })
  })

  it('leaves nothing where the host took the no, before or after the panel went', async () => {
    const answer = deferred()
    const { requests } = setUp((event) => event.respondWith(answer.promise))
    requests.send(OBJECTION_KEY, new ObjectionEvent('direct-marketing'))
    requests.leave()
    answer.resolve()
    await answer.promise
    await vi.waitFor(() => expect(requests.outcome(OBJECTION_KEY)?.status).toBe('done'))
    const next = setUp()
    next.requests.arrive()
    expect(next.requests.carried).toEqual([])
  })
})
