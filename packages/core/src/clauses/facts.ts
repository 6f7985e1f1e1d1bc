// What a clause may ask about: the profile, the call, the language, and what follows from them once per document.
// Facts are built once per rendering and never change; a subject is what one saying of a clause is about.
import type { CallContext } from './call-context.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { findText, localizedText } from '../locales/localized-text.js'
import type { Contact } from '../profile/contact.js'
import type { DataCategory } from '../profile/data-category.js'
import type { LanguageTag, LocalizedText } from '../profile/primitives.js'
import type { ContactId, Profile, ScriptId } from '../profile/profile.js'
import type { Purpose } from '../profile/purpose.js'
import type { Retention } from '../profile/retention.js'
import type { SpecialCategory } from '../profile/sensitive-data.js'
import type { Source } from '../profile/source.js'
import type { Transfer } from '../profile/transfer.js'
import type { UnknownPhrase } from '../locales/phrase-words.js'
import { hoursText } from '../referral/hours-text.js'
import { openingStatus } from '../referral/opening-status.js'
import type { OpeningStatus } from '../referral/opening-status.js'

/** A message in writing; the same facts as a script, without a voice. */
export type MessageKind = 'rights-contact' | 'purchase-notice'

/** What the facts are gathered for. */
export interface Occasion {
  readonly script: ScriptId | MessageKind
  readonly locale: LocaleDefinition
  /** The tag asked for, which the profile's own texts are looked up by. */
  readonly wanted: LanguageTag
  /** 'written' keeps whole addresses; 'spoken' drops what nobody says. */
  readonly medium: 'spoken' | 'written'
  /** 'simpler' = in the shorter, plainer words of the language where it has some. Absent = in the usual ones. */
  readonly wording?: 'usual' | 'simpler' | undefined
  readonly context: CallContext
  readonly now: Date | undefined
}

/** Everything that the conditions and values of clauses look at. */
export interface Facts extends Occasion {
  readonly profile: Profile
  /** Text in the language asked for; absent and blank are both undefined. Conditions may look without saying. */
  readonly text: (text: LocalizedText | undefined) => string | undefined
  /** Notes that something said is in another language than the one asked for. */
  readonly borrow: () => void
  /** True once something was. */
  readonly borrowed: () => boolean
  readonly contact: (id: ContactId | undefined) => Contact | undefined
  /** Where this customer came from; undefined = not known. */
  readonly source: Source | undefined
  /** Who handles the right that was asked for, or every right. */
  readonly rightsContact: Contact | undefined
  /** Of `rightsContact`; undefined without a `now`. */
  readonly status: OpeningStatus | undefined
  /** Opening hours of `rightsContact` as a phrase; undefined where none hold. */
  readonly hours: string | undefined
  /** The brand's own order of the script; undefined = the built-in one. */
  readonly ownOrder: readonly string[] | undefined
}

/** What one saying of a clause is about. Only the fields that its `each` sets are there. */
export interface Subject {
  /** 0 for the first saying. */
  readonly index: number
  readonly purposes?: readonly Purpose[]
  readonly retention?: Retention
  /** True for a further period of the same data. */
  readonly also?: boolean
  readonly transfers?: readonly Transfer[]
  readonly category?: SpecialCategory
  /** Categories of data, and what cannot be done without them. */
  readonly data?: readonly DataCategory[]
  readonly consequence?: LocalizedText | undefined
  readonly requirement?: 'contractual' | 'statutory'
  readonly withdrawal?: ContactId | undefined
  /** Who is asked, where it is not the contact for rights in general. */
  readonly contact?: Contact
  readonly further?: NonNullable<Profile['furtherProcessing']>[number]
  readonly unknown?: readonly UnknownPhrase[]
}

/** The source that this customer came from: the one the call names, or the only one there is. */
function sourceOf(profile: Profile, sourceId: string | undefined): Source | undefined {
  const sources = profile.sources ?? []
  if (sourceId !== undefined) return sources.find((source) => source.id === sourceId)
  return sources.length === 1 ? sources[0] : undefined
}

/** What is about one right. A purchase or another question is about all of them, whatever was asked before. */
const ASKS_RIGHT: ReadonlySet<string> = new Set<ScriptId | MessageKind>(['rights', 'rights-contact'])

function callContext({ script, context }: Occasion): CallContext {
  const { right, ...others } = context
  return right !== undefined && ASKS_RIGHT.has(script) ? context : others
}

/** The brand's own order of clauses for a script. */
function ownOrderOf({ scripts }: Profile, script: Occasion['script']): readonly string[] | undefined {
  const id = script === 'purchase-notice' ? 'purchase' : script
  const own = scripts && Object.hasOwn(scripts, id) ? scripts[id as ScriptId] : undefined
  return own && own.length > 0 ? own : undefined
}

/** Gathers the facts for one rendering. */
export function gatherFacts(profile: Profile, occasion: Occasion): Facts {
  let borrowed = false
  const { wanted, now, locale } = occasion
  const borrow = (): void => {
    borrowed = true
  }
  const contact = (id: ContactId | undefined): Contact | undefined =>
    id !== undefined && Object.hasOwn(profile.contacts, id) ? profile.contacts[id] : undefined
  const context = callContext(occasion)
  const route = context.right === undefined ? undefined : profile.rights?.routes?.[context.right]
  const rightsContact = contact(route ?? profile.rights?.default)
  return {
    ...occasion,
    context,
    profile,
    text: (text) => localizedText(text, wanted, profile.defaultLocale),
    borrow,
    borrowed: () => borrowed,
    contact,
    source: sourceOf(profile, context.sourceId),
    rightsContact,
    status: now && rightsContact ? openingStatus(rightsContact, now) : undefined,
    hours: rightsContact?.hours && (hoursText(rightsContact.hours, locale, now) ?? undefined),
    ownOrder: ownOrderOf(profile, occasion.script),
  }
}

/** The same facts for what is said, not only looked at: a text taken from another language is noted. */
export const whileSpeaking = (facts: Facts): Facts => ({
  ...facts,
  text(text) {
    const found = findText(text, facts.wanted, facts.profile.defaultLocale)
    if (found && !found.inWanted) facts.borrow()
    return found?.value
  },
})
