// What a template hands to the panel. Read off the class and off the map of events, so that a new one is in here too.
import type { LitElement } from 'lit'
import type { PanelEventMap } from './events.js'
import type { GdprScriptPanel } from './gdpr-script-panel.js'

/** The names that are the panel's own, without the one that only its attribute writes. */
type OwnName = Exclude<keyof GdprScriptPanel, keyof LitElement | 'profileText'>

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- assignability overlooks `readonly`; whether two
   functions of this form are the same does not */
type IsWritable<Type> =
  (<Any>() => Any extends Type ? 1 : 2) extends <Any>() => Any extends Writable<Type> ? 1 : 2 ? true : false
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

type IsSet<Name extends OwnName> = GdprScriptPanel[Name] extends (...args: never) => unknown
  ? false
  : IsWritable<Pick<GdprScriptPanel, Name>>

type SetName = { [Name in OwnName]: IsSet<Name> extends true ? Name : never }[OwnName]

type Loose<Type> = { [Key in keyof Type]?: Type[Key] | undefined }

/** Lists the properties that a host sets on the panel. Each may be left out, and undefined counts as left out. */
export type PanelProperties = Loose<Pick<GdprScriptPanel, SetName>>

/** Lists a listener for each event of the panel, named as React 19 and Svelte 5 name it: `on` and the event. */
export type PanelListeners = {
  [Name in keyof PanelEventMap as `on${Name}`]?: ((event: PanelEventMap[Name]) => void) | undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'gdpr-script-panel': GdprScriptPanel
  }
}
