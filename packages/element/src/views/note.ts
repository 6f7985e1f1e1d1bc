import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { mailHref } from '../hrefs.js'
import { MAX_NOTE_CHARACTERS, type NoteSubject } from '../notes.js'
import { noteText } from '../note-text.js'
import { SOMETHING_ELSE } from '../place.js'
import type { Session } from '../session.js'
import { actionView } from './action.js'
import { deadlineText } from './contact-head.js'
import { questionReferral, referralFor } from './referral-for.js'
import type { Scene } from './scene.js'

/** Draws the note to pass on: the customer's words, to be copied or mailed. `isOpen`: unfolded to begin with. */
export function noteView(
  scene: Scene,
  subject: NoteSubject,
  { isOpen }: { readonly isOpen: boolean },
): TemplateResult | typeof nothing {
  const { labels, session } = scene
  if (session.isReadOnly) return nothing
  const text = session.notes.text(subject)
  const handleInput = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) session.writeNote(subject, event.target.value)
  }
  const handleToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) session.notes.unfold(subject, target.open)
  }
  return html`<details
    class="pass-on"
    ?open=${session.notes.isUnfolded(subject) ?? isOpen}
    @toggle=${handleToggle}
  >
    <summary>${labels['note.title']}</summary>
    <label class="field-label" for="note">${labels['note.field']}</label>
    <textarea
      id="note"
      class="field"
      rows="3"
      maxlength=${MAX_NOTE_CHARACTERS}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="note-hint"
      .value=${live(text)}
      @input=${handleInput}
      @focus=${(event: FocusEvent) => {
        session.notes.unfold(subject, true)
        handleFocus(event)
      }}
    ></textarea>
    <p id="note-hint" class="hint">${labels['note.hint']}</p>
    <div class="actions">${noteActionsView(scene, subject)}</div>
  </details>`
}

/** Browsers show the caret of a field, and it may lie under what sticks to the bottom. */
function handleFocus(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.scrollIntoView({ block: 'nearest' })
}

/** Draws the ways to pass a note on: copying it, and mailing it to whoever helps where they have an address. */
export function noteActionsView(scene: Scene, subject: NoteSubject): TemplateResult {
  const { labels, session } = scene
  const text = session.notes.text(subject)
  const isOff = text.trim() === ''
  const referral = subject === SOMETHING_ELSE ? questionReferral(scene) : referralFor(scene, subject)
  const written = (): string =>
    noteText(labels, {
      brand: scene.profile.controller.name,
      topic: topicOf(scene, subject),
      text,
      deadline: referral.contact && deadlineText(scene, referral),
      at: new Date(),
    })
  const key = copyKey(subject)
  const email = referral.contact?.email
  return html`${actionView(scene, { key, isOff, label: labels['note.copy'], run: () => scene.copy(key, written()) })}
  ${
    email === undefined || isOff
      ? nothing
      : html`<div class="action">
          <a
            class="button"
            part="action"
            href=${mailHref({ to: email, subject: labels['note.heading'](scene.profile.controller.name), body: written() })}
            @click=${() => session.requests.run(mailKey(subject), () => Promise.resolve())}
            >${labels['note.email']}</a
          >
        </div>`
  }`
}

/** Names a note's subject; null = something that no script answers. */
export const topicOf = ({ language }: Scene, subject: NoteSubject): string | null =>
  subject === SOMETHING_ELSE ? null : language.words.rights[subject]

/** Tells whether a note, as it stands, was copied or opened as an e-mail. */
export const isPassedOn = ({ requests }: Session, subject: NoteSubject): boolean =>
  [copyKey(subject), mailKey(subject)].some((key) => requests.outcome(key)?.status === 'done')

const copyKey = (subject: NoteSubject): string => `copy:note-${subject}`
const mailKey = (subject: NoteSubject): string => `mail:note-${subject}`
