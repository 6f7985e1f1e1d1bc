// DATA: the single keys of the panel, and what each does. One table for the keys themselves, for their list in the
// panel and for `aria-keyshortcuts`. A key is the same in every language: an agent learns it once.
import { QUESTIONS, SOMETHING_ELSE, type Answer, type Tab } from './place.js'

/** What a key leads to. */
export type Command =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'tab'; readonly tab: Tab }
  | {
      readonly kind:
        | 'search'
        | 'heard'
        | 'objection'
        | 'next'
        | 'confirm'
        | 'undo'
        | 'repeat'
        | 'simpler'
        | 'back'
        | 'help'
    }

/** A key, by `KeyboardEvent.key`, and what it leads to. */
export interface Shortcut {
  readonly key: string
  readonly command: Command
}

/** Lists the keys in the order in which the panel lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  ...QUESTIONS.map((answer, index): Shortcut => ({
    key: String(index + 1),
    command: { kind: 'answer', answer },
  })),
  { key: '0', command: { kind: 'answer', answer: SOMETHING_ELSE } },
  { key: '/', command: { kind: 'search' } },
  { key: 'h', command: { kind: 'heard' } },
  { key: 'x', command: { kind: 'objection' } },
  { key: 'o', command: { kind: 'tab', tab: 'opening' } },
  { key: 'q', command: { kind: 'tab', tab: 'questions' } },
  { key: 'p', command: { kind: 'tab', tab: 'purchase' } },
  { key: 'a', command: { kind: 'tab', tab: 'after' } },
  { key: 'n', command: { kind: 'next' } },
  { key: ' ', command: { kind: 'confirm' } },
  { key: 'u', command: { kind: 'undo' } },
  { key: 'r', command: { kind: 'repeat' } },
  { key: 's', command: { kind: 'simpler' } },
  { key: 'Escape', command: { kind: 'back' } },
  { key: '?', command: { kind: 'help' } },
]

/** Finds what a key leads to; capitals count as small letters. undefined = nothing. */
export function commandOf(key: string): Command | undefined {
  const wanted = key.length === 1 ? key.toLowerCase() : key
  return SHORTCUTS.find((shortcut) => shortcut.key === wanted)?.command
}

/** Finds the key of an answer; undefined = it has none. */
export function keyOfAnswer(answer: Answer): string | undefined {
  return SHORTCUTS.find(({ command }) => command.kind === 'answer' && command.answer === answer)?.key
}

/** Finds the key of a tab; undefined = it has none. */
export function keyOfTab(tab: Tab): string | undefined {
  return SHORTCUTS.find(({ command }) => command.kind === 'tab' && command.tab === tab)?.key
}
