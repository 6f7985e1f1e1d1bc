// docs/reference/element.md, made of the manifest.
import type { ClassDeclaration, Package } from 'custom-elements-manifest/schema'
import { declarationsOf, elementsOf, type TaggedElement } from '../manifest/elements-of.js'
import { eventsPart } from './events-part.js'
import { code, section, table } from './markdown.js'
import { methodsPart, propertiesPart, staticPart } from './members-part.js'
import type { WordType } from '../manifest/word-types.js'
import { TYPE_NOTES, words } from './type-notes.js'
import { typesIn } from './types-in.js'

const named = (entries: readonly { name: string; description?: string }[] = []): string[][] =>
  entries.map(({ name, description = '' }) => [code(name), description])

const slotsPart = ({ slots }: TaggedElement): string =>
  section('Slots', table(['slot', 'holds'], named(slots)))

const partsPart = ({ cssParts }: TaggedElement): string =>
  section('Parts', 'For `::part()` in a style sheet of the page.', table(['part', 'is'], named(cssParts)))

const cssPropertiesPart = ({ cssProperties = [] }: TaggedElement): string =>
  section(
    'Custom properties',
    'Set them on the element or around it. How they go together: [Theming](../guides/theming.md).',
    table(
      ['property', 'default', 'for'],
      cssProperties.map(({ name, default: fallback, description = '' }) => [
        code(name),
        fallback === undefined ? '' : code(fallback),
        description,
      ]),
    ),
  )

const statesPart = ({ cssStates }: TaggedElement): string =>
  section(
    'States',
    'For `:state()` in a style sheet of the page.',
    table(['state', 'means'], named(cssStates)),
  )

type WordTypes = ReadonlyMap<string, WordType>

function typeNote(name: string, wordTypes: WordTypes): string {
  const ofWords = wordTypes.get(name)
  const note = ofWords ? `${ofWords.description} One of ${words(ofWords.words)}.` : TYPE_NOTES[name]
  if (note === undefined) throw new Error(`The type ${name} has no note in type-notes.ts.`)
  return note
}

function typesPart(classes: readonly ClassDeclaration[], wordTypes: WordTypes): string {
  const types = typesIn(classes.flatMap(({ members = [] }) => members))
  return section(
    'Types',
    'They come with the package, as TypeScript declarations.',
    table(
      ['type', 'is'],
      types.map((name) => [code(name), typeNote(name, wordTypes)]),
    ),
  )
}

const head = ({ tagName, description = '' }: TaggedElement): string[] => [
  '# The element',
  '<!-- GENERATED from the comments in packages/element/src by `npm run generate`. Do not edit. -->',
  `${code(`<${tagName}>`)} of ${code('@gdpr-script/element')}. ${description} [Embedding the panel](../guides/embedding.md) tells how to use it; this page lists all of it.`,
  `\`\`\`html\n<${tagName} src="/profile.json" locale="en"></${tagName}>\n\`\`\``,
]

/** Writes the page, as Markdown that is not yet laid out. */
export function elementPage(manifest: Package, wordTypes: WordTypes): string {
  const classes = declarationsOf(manifest).filter((each) => each.kind === 'class')
  return elementsOf(manifest)
    .flatMap((element) => {
      const { name, members = [], events = [] } = element
      const eventClasses = classes.filter((each) => events.some(({ type }) => type.text === each.name))
      return [
        ...head(element),
        propertiesPart(members),
        methodsPart(members),
        eventsPart(events, eventClasses),
        slotsPart(element),
        partsPart(element),
        cssPropertiesPart(element),
        statesPart(element),
        staticPart(name, members),
        typesPart([element, ...eventClasses], wordTypes),
      ]
    })
    .join('\n\n')
}
