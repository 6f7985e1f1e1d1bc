import type { Right } from '@gdpr-script/core/base'
import { memo, type ReactNode } from 'react'
import type { ContactCard, ContactScene, Way } from '../peers/contact.js'
import { labels, words } from '../peers/language.js'
import { RIGHTS } from '../peers/place.js'
import { Note, Preview } from './folded.js'

/** What the choice of a right takes. */
export interface RightChoiceProps {
  readonly right: Right
  readonly onChoose: (right: Right) => void
  readonly onComplaint: () => void
}

/** Draws the rights, and the complaint, to choose from. */
export const RightChoice = memo(function RightChoice(props: RightChoiceProps): ReactNode {
  const { right, onChoose, onComplaint } = props
  const chip = (value: string, label: string, choose: () => void): ReactNode => (
    <label key={value} className="chip">
      <input type="radio" name="right" value={value} checked={value === right} onChange={choose} />
      <span>{label}</span>
    </label>
  )
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{labels['right.choose']}</legend>
      <div className="chips">
        {RIGHTS.map((one) => chip(one, words.rights[one], () => onChoose(one)))}
        {chip('complaint', labels['right.complaint'], onComplaint)}
      </div>
    </fieldset>
  )
})

/** Draws who handles the right, and the ways there beside the first. */
export function Contact({ scene }: { readonly scene: ContactScene | null }): ReactNode {
  if (!scene)
    return (
      <>
        <p className="note">{labels['contact.none']}</p>
        <Note isNoteOpen />
      </>
    )
  const { card, others, preview, copy, isNoteOpen } = scene
  return (
    <>
      <section className="card" aria-labelledby="contact">
        <Facts card={card} />
        <Addresses card={card} />
        <div className="actions">
          {others.map((way) => (
            <WayTo key={way.key} way={way} />
          ))}
          {copy && <WayTo way={copy} />}
          <Preview preview={preview} />
        </div>
      </section>
      <Note isNoteOpen={isNoteOpen} />
    </>
  )
}

function Facts({ card: { name, status, phone, facts } }: { readonly card: ContactCard }): ReactNode {
  return (
    <>
      <div className="contact-head">
        <h3 id="contact">{name}</h3>
        {status && (
          <p part="status" className="state" data-state={status.state}>
            {status.text}
          </p>
        )}
      </div>
      {phone && (
        <p className="number">
          <a href={phone.href}>{phone.text}</a>
        </p>
      )}
      <p className="facts">{facts.flatMap((fact) => [<span key={fact}>{fact}</span>, ' '])}</p>
    </>
  )
}

function Addresses({ card: { email, url, postal } }: { readonly card: ContactCard }): ReactNode {
  return (
    <>
      {email !== null && (
        <p className="address">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {url !== null && (
        <p className="address">
          <a href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </a>
        </p>
      )}
      {postal !== null && <p className="address">{postal}</p>}
    </>
  )
}

/** Draws a way to the contact. */
export function WayTo({ way, isPrimary = false }: { way: Way; isPrimary?: boolean }): ReactNode {
  return (
    <div className={isPrimary ? 'action wide' : 'action'}>
      <button
        type="button"
        part="action"
        className={isPrimary ? 'button primary' : 'button'}
        aria-disabled="false"
      >
        {way.label}
      </button>
    </div>
  )
}
