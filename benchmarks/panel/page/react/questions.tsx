import type { ScriptId } from '@gdpr-script/core/base'
import { memo, type ReactNode } from 'react'
import { labels, questionName } from '../peers/language.js'
import { FOUR, keyOf, MORE, type Question } from '../peers/place.js'

/** Draws the field to search in, and the way back from an answer. Left out: what is found. */
export const Search = memo(function Search({ onBack }: { readonly onBack: (() => void) | null }): ReactNode {
  return (
    <div part="search" className="search" role="search">
      {onBack && (
        <button type="button" className="back" onClick={onBack}>
          <span aria-hidden="true">‹</span> {labels['action.back']}
        </button>
      )}
      <label className="visually-hidden" htmlFor="search">
        {labels['search.field']}
      </label>
      <input
        id="search"
        className="field"
        type="search"
        placeholder={labels['search.field']}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
      />
    </div>
  )
})

/** What the list of questions takes. */
export interface QuestionListProps {
  /** The question that is open; null = none. */
  readonly script: ScriptId | null
  readonly onOpen: (script: ScriptId) => void
}

/** Draws the questions. */
export const QuestionList = memo(function QuestionList({ script, onOpen }: QuestionListProps): ReactNode {
  const row = (question: Question): ReactNode => (
    <li key={question}>
      <QuestionRow question={question} isCurrent={question === script} onOpen={onOpen} />
    </li>
  )
  return (
    <div className="question-list" data-roving="">
      <h2 id={script === null ? 'title' : 'list-title'} className="visually-hidden" tabIndex={-1}>
        {labels['questions.four']}
      </h2>
      <ol className="four">{FOUR.map(row)}</ol>
      <h3 className="more-title">{labels['questions.more']}</h3>
      <ul className="more">{MORE.map(row)}</ul>
    </div>
  )
})

interface QuestionProps extends Pick<QuestionListProps, 'onOpen'> {
  readonly question: Question
  readonly isCurrent: boolean
}

const QuestionRow = memo(function QuestionRow({ question, isCurrent, onOpen }: QuestionProps): ReactNode {
  return (
    <button
      type="button"
      className="question"
      data-script={question}
      aria-current={isCurrent}
      aria-keyshortcuts={keyOf(question)}
      tabIndex={question === FOUR[0] ? 0 : -1}
      onClick={() => (question === 'something-else' ? undefined : onOpen(question))}
    >
      <span className="digit" aria-hidden="true">
        {keyOf(question)}
      </span>{' '}
      <span>{questionName(question)}</span>
    </button>
  )
})
