import type { ClassMember } from 'custom-elements-manifest/schema'
import { typeNames } from './type-names.js'

/** Names the types of ours in the signatures of members, each once, by the alphabet. */
export function typesIn(members: readonly ClassMember[]): string[] {
  const texts = members.flatMap((member) =>
    member.kind === 'field'
      ? [member.type?.text]
      : [member.return?.type?.text, ...(member.parameters ?? []).map(({ type }) => type?.text)],
  )
  return [...new Set(texts.flatMap((text = '') => typeNames(text)))].sort()
}
