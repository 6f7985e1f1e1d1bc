// A working day at ten: what is open, and with it what is on screen, is the same whenever this is run. Only `Date` stands
// still; timers, frames and `performance` are the browser's own. To be imported before all else.
const NOW = Date.parse('2026-11-24T10:00:00+01:00')

globalThis.Date = new Proxy(Date, {
  construct: (target, given: readonly unknown[]): Date =>
    Reflect.construct(target, given.length === 0 ? [NOW] : given),
  get: (target, name, receiver): unknown =>
    name === 'now' ? () => NOW : Reflect.get(target, name, receiver),
})

export {}
