import type { Attribute } from 'custom-elements-manifest/schema'
import { languageTags } from '../../src/languages.js'

/** Words that the type of an attribute does not tell. Others are allowed too. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = { locale: languageTags() }

/** Lists the words that an editor may offer for an attribute; [] = none. */
export const attributeValues = ({ name, type }: Attribute): readonly string[] =>
  EXAMPLES[name] ?? [...(type?.text ?? '').matchAll(/'([^']*)'/g)].flatMap(([, word]) => word ?? [])
