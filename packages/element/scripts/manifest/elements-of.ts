import type { CustomElementDeclaration, Declaration, Package } from 'custom-elements-manifest/schema'

/** An element that has a tag. */
export type TaggedElement = CustomElementDeclaration & { tagName: string }

/** Lists every declaration of a manifest. */
export const declarationsOf = ({ modules }: Package): Declaration[] =>
  modules.flatMap(({ declarations }) => declarations ?? [])

/** Lists the elements of a manifest. */
export const elementsOf = (manifest: Package): TaggedElement[] => declarationsOf(manifest).filter(isTagged)

function isTagged(declaration: Declaration): declaration is TaggedElement {
  return 'customElement' in declaration && declaration.tagName !== undefined
}
