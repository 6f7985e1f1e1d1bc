// What the benchmark calls from outside: `globalThis.bench`.
import './fixed-date.js'
import { byHand } from './by-hand/by-hand.js'
import type { Contender } from './contender.js'
import { panel } from './panel.js'
import { react } from './react/react.js'
import { Stand } from './stand.js'
import { switchCalls } from './switch-calls.js'
import { settle } from './watch.js'

const CONTENDERS: Readonly<Record<string, Contender>> = { byHand, react, panel }

const stands = new Map(Object.entries(CONTENDERS).map(([name, contender]) => [name, new Stand(contender)]))

/** Finds the stand of a contender. */
function stand(name: string): Stand {
  const found = stands.get(name)
  if (!found) throw new Error(`there is no contender called ${name}`)
  return found
}

const bench = {
  /** Shows one contender and hides the others; it begins a call of the next brand, with the focus in it. */
  async show(name: string): Promise<void> {
    for (const [other, one] of stands) one.host.hidden = other !== name
    await stand(name).begin()
  },
  /** Removes what is mounted. */
  async clear(): Promise<void> {
    for (const one of stands.values()) one.remove()
    await settle()
  },
  /** What can be read on screen. */
  text: (name: string) => stand(name).text(),
  open: (name: string, script: Parameters<Stand['open']>[0]) => stand(name).open(script),
  key: (name: string, digit: number) => stand(name).expectKey(digit),
  taken: (name: string) => stand(name).taken(),
  switchCall: (name: string, intoFrame: number) => stand(name).switchCall(intoFrame),
  mount: (name: string, intoFrame: number) => stand(name).measureMount(intoFrame),
  switchCalls,
}

/** What the page offers to whoever drives it. */
export type Bench = typeof bench

Object.assign(globalThis, { bench })
