// A clause as data: sentences, and in them values, telephone numbers and places where a line may break.
import {
  type ClausePart,
  citationLabel,
  hasSimplerWording,
  renderScript,
  type RenderedClause,
} from '@gdpr-script/core/base'
import type { ScriptDocument, ScriptId } from '@gdpr-script/core/base'
import type { Desk } from '../contender.js'
import { labels, LOCALE } from './language.js'
import type { Place } from './place.js'

/** Renders a script for the call. */
export function documentOf({ profile, call }: Desk, script: ScriptId, place: Place): ScriptDocument {
  return renderScript(profile, script, {
    locale: LOCALE,
    context: {
      ...(call.agentName === undefined ? {} : { agentName: call.agentName }),
      ...(call.sourceId === undefined ? {} : { sourceId: call.sourceId }),
      ...(script === 'rights' ? { right: place.right } : {}),
    },
    now: new Date(),
  })
}

/** Tells whether there are simpler words for a script. Left out: the switch to them. */
export function hasSimpler({ profile }: Desk, { clauses, locale }: ScriptDocument): boolean {
  return clauses.some(({ id }) => hasSimplerWording(profile, id, locale))
}

const SENTENCE_GAP = /(?<=[.!?])\s+(?=\p{Lu}|$)/u

/** Cuts a clause into sentences, one to a line. */
export function linesOf(parts: readonly ClausePart[]): readonly (readonly ClausePart[])[] {
  const lines: ClausePart[][] = []
  let line: ClausePart[] = []
  for (const part of parts) {
    if (part.type !== 'text') {
      line.push(part)
      continue
    }
    const [first = '', ...others] = part.value.split(SENTENCE_GAP)
    if (first !== '') line.push({ type: 'text', value: first })
    for (const value of others) {
      lines.push(line)
      line = value === '' ? [] : [{ type: 'text', value }]
    }
  }
  lines.push(line)
  return lines.filter(({ length }) => length > 0)
}

/** A piece of a value. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** A telephone number, kept on one line. */
  | { readonly kind: 'number'; readonly text: string }
  /** Where the line may break. */
  | { readonly kind: 'break' }

const NUMBER = /(\+?\d[\d \u00a0-]{4,}\d)/
const BREAKS = /(?=@)|(?<=\/)(?!\/)/

/** Cuts a value where it may break, and where it must not. */
export function piecesOf(value: string): readonly Piece[] {
  return value.split(NUMBER).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 1) return [{ kind: 'number', text }]
    return text
      .split(BREAKS)
      .flatMap((piece, at) =>
        at === 0 ? [textPiece(piece)] : [{ kind: 'break' } as const, textPiece(piece)],
      )
  })
}

const textPiece = (text: string): Piece => ({ kind: 'text', text })

/** Says which value is missing. */
export function missingText(name: string): string {
  return labels['state.missing'](labels.values[name] ?? name)
}

/** Gives the names of the articles that clauses rest on, each once. Left out: their titles and addresses. */
export function citedBy(clauses: readonly RenderedClause[]): readonly string[] {
  return [...new Set(clauses.flatMap(({ citations }) => citations))].map((citation) =>
    citationLabel(citation),
  )
}
