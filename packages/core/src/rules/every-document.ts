// Everything that a profile may make an agent say.
import { LAYERED, SCRIPT_IDS } from '../clauses/scripts.js'
import type { ScriptId } from '../profile/profile.js'
import type { ScriptDocument } from '../render/script-document.js'
import type { Review } from './review.js'

/** Scripts that are said in other words to a customer whose source is known. */
const BY_SOURCE: ReadonlySet<ScriptId> = new Set(['opening', 'source'])

/** The documents of a script, customers of unknown source left out where the profile states sources. */
function documentsOf(review: Review, script: ScriptId): readonly ScriptDocument[] {
  const layers = LAYERED.has(script) ? (['short', 'full'] as const) : (['short'] as const)
  const documents = layers.flatMap((layer) => {
    const all = review.documents(script, layer)
    return BY_SOURCE.has(script) && all.length > 1 ? all.slice(1) : all
  })
  return documents
}

/** Every script in every layer, once per source where the source matters. */
export const everyDocument = (review: Review): readonly ScriptDocument[] =>
  SCRIPT_IDS.flatMap((script) => documentsOf(review, script))
