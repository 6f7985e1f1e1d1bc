import type { ScriptId } from '@gdpr-script/core/base'
import { memo, type ReactNode, useMemo } from 'react'
import type { Desk } from '../contender.js'
import { documentOf, hasSimpler } from '../peers/clause.js'
import type { ContactScene } from '../peers/contact.js'
import { labels, words } from '../peers/language.js'
import type { Place } from '../peers/place.js'
import { Contact, RightChoice } from './contact.js'
import { StopMenu } from './folded.js'
import { Say, Simpler, Why } from './say.js'
import type { Ways } from './use-place.js'

/** What a script is drawn from. */
export interface ScriptProps {
  readonly desk: Desk
  readonly place: Place
}

/** Draws how the call begins. Left out: the tick. */
export const Opening = memo(function Opening({ desk, place }: ScriptProps): ReactNode {
  const scriptDocument = useMemo(() => documentOf(desk, 'opening', place), [desk, place])
  return (
    <section part="script" className="answer" aria-labelledby="title">
      <h2 id="title" className="visually-hidden" tabIndex={-1}>
        {words.scripts.opening}
      </h2>
      <Say scriptDocument={scriptDocument} />
      {hasSimpler(desk, scriptDocument) && <Simpler />}
      <Why clauses={scriptDocument.clauses} />
    </section>
  )
})

/** Draws what to press next in the opening. */
export const OpeningBar = memo(function OpeningBar(): ReactNode {
  return (
    <div className="steps">
      <button type="button" id="confirm" part="action" className="button primary" aria-disabled="false">
        {labels['action.confirm']}
      </button>
      <StopMenu />
    </div>
  )
})

/** What an answer is drawn from. */
export interface AnswerProps extends ScriptProps {
  readonly script: ScriptId
  /** Who handles the right; null = nobody, or the answer is about none. */
  readonly contact: ContactScene | null
  readonly ways: Ways
}

/** Draws the answer to a question. */
export const Answer = memo(function Answer({ desk, place, script, contact, ways }: AnswerProps): ReactNode {
  const scriptDocument = useMemo(() => documentOf(desk, script, place), [desk, script, place])
  const isRights = script === 'rights'
  return (
    <section part="script" className="answer" aria-labelledby="title">
      <h2 id="title" className="asked" tabIndex={-1}>
        {words.scripts[script]}
      </h2>
      {isRights && (
        <RightChoice right={place.right} onChoose={ways.chooseRight} onComplaint={ways.complain} />
      )}
      <Say scriptDocument={scriptDocument} />
      {hasSimpler(desk, scriptDocument) && <Simpler />}
      {isRights && <Contact scene={contact} />}
      <Why clauses={scriptDocument.clauses} />
    </section>
  )
})
