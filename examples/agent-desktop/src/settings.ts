// The switches of the top bar. They change the page and the panel, never the call.
import type { Labels } from './labels.js'
import type { Language } from './language.js'
import { node } from './node.js'

export interface Settings {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  /** Width of the panel in CSS pixels. */
  readonly width: '320' | '400' | '480'
  /** How the simulated host answers the panel's requests. */
  readonly outcome: 'done' | 'failed' | 'unanswered'
}

/** What the page begins with. */
export const FIRST_SETTINGS: Settings = { language: 'sv', theme: 'system', width: '400', outcome: 'done' }

interface Choice {
  readonly name: keyof Settings
  readonly title: (labels: Labels) => string
  readonly options: (labels: Labels) => readonly (readonly [value: string, text: string])[]
}

const CHOICES: readonly Choice[] = [
  {
    name: 'language',
    title: (labels) => labels.language,
    options: () => [
      ['sv', 'Svenska'],
      ['en', 'English'],
    ],
  },
  { name: 'theme', title: (labels) => labels.theme, options: (labels) => Object.entries(labels.themes) },
  {
    name: 'width',
    title: (labels) => labels.width,
    options: () => ['320', '400', '480'].map((width) => [width, width] as const),
  },
  {
    name: 'outcome',
    title: (labels) => labels.requests,
    options: (labels) => Object.entries(labels.requestOutcomes),
  },
]

function choiceNode(choice: Choice, settings: Settings, labels: Labels): HTMLElement {
  const options = choice.options(labels).map(([value, text]) =>
    node('label', {}, [
      node('input', {
        type: 'radio',
        name: choice.name,
        value,
        checked: settings[choice.name] === value ? '' : undefined,
      }),
      node('span', {}, [text]),
    ]),
  )
  return node('fieldset', { 'data-setting': choice.name }, [
    node('legend', {}, [choice.title(labels)]),
    ...options,
  ])
}

/** Draws the switches anew and gives the focus back to the one that had it. */
export function drawSettings(form: HTMLElement, settings: Settings, labels: Labels): void {
  const focused = document.activeElement
  const name = focused instanceof HTMLInputElement && form.contains(focused) ? focused.name : null
  form.replaceChildren(...CHOICES.map((choice) => choiceNode(choice, settings, labels)))
  if (name) form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.focus()
}

/** Reads the switches. */
export function readSettings(form: HTMLFormElement): Settings {
  return { ...FIRST_SETTINGS, ...Object.fromEntries(new FormData(form)) }
}
