// Many calls, one after another, each with all that leaves something behind: scripts are opened, a clause is ticked off,
// the customer says no and the host answers. Driven by public properties, methods, events and the words on the buttons.
import '@gdpr-script/element/define'
import type { GdprScriptPanel, ObjectionEvent } from '@gdpr-script/element'
import { nextDesk } from './desks.js'
import { labels } from './peers/language.js'
import { settle } from './watch.js'

/** Every so many calls the host answers only after the next call has begun, and the agent dismisses the reminder. */
const LATE = 10

/** What the panel was seen to do; a benchmark in which nothing happens proves nothing. */
export interface Done {
  readonly calls: number
  readonly opened: number
  readonly ticked: number
  readonly answered: number
}

const done = { calls: 0, opened: 0, ticked: 0, answered: 0 }
let panel: GdprScriptPanel | null = null
let answer: (() => void) | null = null

/**
 * Goes through that many calls, then to a fresh one of the first brand, and waits until all they led to is done, so that
 * the same is on screen however many they were. Gives the counts since the page began.
 */
export async function switchCalls(count: number): Promise<Done> {
  panel ??= mount()
  for (let index = 0; index < count; index += 1) await takeCall(panel, done.calls + index)
  done.calls += count
  Object.assign(panel, nextDesk(0))
  await drawn(panel)
  if (answer) await answerLate(panel)
  await settle()
  await settle()
  return done
}

function mount(): GdprScriptPanel {
  const element = document.createElement('gdpr-script-panel')
  element.locale = 'sv'
  element.addEventListener('gdpr-script-open', () => (done.opened += 1))
  element.addEventListener('gdpr-reading-change', () => (done.ticked += 1))
  element.addEventListener('gdpr-objection', hold)
  document.querySelector('main')?.append(element)
  return element
}

/** Leaves the request pending until `answer` is called. */
function hold(event: ObjectionEvent): void {
  event.respondWith(
    new Promise((resolve) => {
      answer = () => {
        done.answered += 1
        resolve()
      }
    }),
  )
}

async function takeCall(element: GdprScriptPanel, turn: number): Promise<void> {
  Object.assign(element, nextDesk(turn))
  await drawn(element)
  if (answer) await answerLate(element)
  await press(element, labels['action.confirm'])
  element.openScript('source')
  await drawn(element)
  element.openScript('rights', { right: 'erasure' })
  await drawn(element)
  element.openScript('purchase')
  await drawn(element)
  await press(element, labels['action.confirm'])
  await press(element, labels['action.objection'])
  if (turn % LATE !== 0) await answerNow(element)
}

async function answerNow(element: GdprScriptPanel): Promise<void> {
  answer?.()
  answer = null
  await drawn(element)
}

async function answerLate(element: GdprScriptPanel): Promise<void> {
  await answerNow(element)
  await press(element, labels['action.dismiss'])
}

async function press(element: GdprScriptPanel, text: string): Promise<void> {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
  buttons.find(({ textContent }) => textContent.includes(text))?.click()
  await drawn(element)
}

/** Waits for the panel, and for what comes after it: a task of its own, so that the browser can do its part. */
async function drawn(element: GdprScriptPanel): Promise<void> {
  await element.updateComplete
  const { port1, port2 } = new MessageChannel()
  await new Promise((resolve) => {
    port1.onmessage = resolve
    port2.postMessage(null)
  })
  port1.close()
}
