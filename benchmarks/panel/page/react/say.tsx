import type { ClausePart, RenderedClause, ScriptDocument } from '@gdpr-script/core/base'
import { Fragment, memo, type ReactNode } from 'react'
import { citedBy, linesOf, missingText, type Piece, piecesOf } from '../peers/clause.js'
import { labels } from '../peers/language.js'

/** Draws the words of a script. Clauses have no name of their own: the same id may come twice. */
export function Say({ scriptDocument }: { readonly scriptDocument: ScriptDocument }): ReactNode {
  const { clauses, locale, unanswered } = scriptDocument
  return (
    <>
      {unanswered && <p className="note">{labels['state.not-stated']}</p>}
      <div className="say" lang={locale}>
        {clauses.map((clause, index) => (
          <p key={index} part="clause" className="clause">
            {linesOf(clause.parts).map((line, at) => (
              <Fragment key={at}>
                <span className="line">{line.map(partView)}</span>{' '}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </>
  )
}

function partView(part: ClausePart, index: number): ReactNode {
  if (part.type === 'text') return part.value
  if (part.type === 'missing')
    return (
      <strong key={index} part="missing" className="missing">
        {missingText(part.name)}
      </strong>
    )
  return (
    <bdi key={index} part="value" className="value">
      {piecesOf(part.value).map(pieceView)}
    </bdi>
  )
}

function pieceView(piece: Piece, index: number): ReactNode {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'break') return <wbr key={index} />
  return (
    <span key={index} className="number-run">
      {piece.text}
    </span>
  )
}

/** Draws the switch to simpler words. */
export const Simpler = memo(function Simpler(): ReactNode {
  return (
    <button type="button" className="button quiet" aria-pressed="false" aria-keyshortcuts="s">
      {labels['action.simpler']}
    </button>
  )
})

/** Draws the reasons, folded away. */
export function Why({ clauses }: { readonly clauses: readonly RenderedClause[] }): ReactNode {
  const cited = citedBy(clauses)
  if (cited.length === 0) return null
  return (
    <details className="why">
      <summary>{labels['action.why']}</summary>
      <ul>
        {cited.map((citation) => (
          <li key={citation}>{citation}</li>
        ))}
      </ul>
    </details>
  )
}
