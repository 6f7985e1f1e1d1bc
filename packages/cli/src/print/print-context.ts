import type { Profile } from '@gdpr-script/core'
import type { Labels } from '../labels/labels.js'

/** What every part of the printed document is made of. */
export interface PrintContext {
  readonly profile: Profile
  /** The file as it was read. */
  readonly text: string
  /** The day it is judged and printed on. */
  readonly today: string
  /** The language of headings and findings. */
  readonly locale: string
  readonly labels: Labels
}
