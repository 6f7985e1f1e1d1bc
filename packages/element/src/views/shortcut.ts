import { nothing } from 'lit'
import type { Scene } from './scene.js'

/** Names the key of a control to assistive technology; nothing where there is none, or the keys are off. */
export const shortcut = ({ keys }: Scene, key: string | undefined): string | typeof nothing =>
  key !== undefined && keys.isOn && keys.scope !== 'off' ? key : nothing
