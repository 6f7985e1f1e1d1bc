// Compiled, not run: what templates are offered is what the class and its events have.
import { expectTypeOf } from 'vitest'
import type {
  GdprScriptPanel,
  ObjectionEvent,
  PanelEventMap,
  PanelListeners,
  PanelProperties,
} from '../src/index.js'

type SetByHosts = 'src' | 'profile' | 'locale' | 'call' | 'capabilities' | 'shortcuts'
type NotSetByHosts = 'findings' | 'openScript' | 'profileText' | 'render' | 'updateComplete' | 'className'

expectTypeOf<keyof PanelProperties>().toEqualTypeOf<SetByHosts>()
expectTypeOf<Extract<keyof PanelProperties, NotSetByHosts>>().toBeNever()
expectTypeOf<Required<PanelProperties>['call']>().toEqualTypeOf<GdprScriptPanel['call'] | undefined>()

expectTypeOf<keyof PanelListeners>().toEqualTypeOf<`on${keyof PanelEventMap}`>()
expectTypeOf<NonNullable<PanelListeners['ongdpr-objection']>>().parameters.toEqualTypeOf<[ObjectionEvent]>()
