// One script or message for one customer, as it would be said or sent.
import {
  type CallContext,
  type FollowUp,
  type Profile,
  renderFollowUp,
  renderScript,
  type ScriptDocument,
  type ScriptId,
} from '@gdpr-script/core'
import type { MessageKind } from '../labels/labels.js'
import type { Customer, Occasion } from './occasion.js'

/** The profile, the language asked for, and what stands in for the agent's name. */
export interface Speaker {
  readonly profile: Profile
  readonly locale: string
  readonly agentName: string
}

/** A source that the profile does not know is no source. */
function contextOf({ profile, agentName }: Speaker, { source, right }: Customer): CallContext {
  const isKnown = (profile.sources ?? []).some(({ id }) => id === source)
  return {
    agentName,
    ...(source !== undefined && isKnown && { sourceId: source }),
    ...(right !== undefined && { right }),
  }
}

/** Says a script on an occasion. */
export const say = (speaker: Speaker, script: ScriptId, occasion: Occasion): ScriptDocument =>
  renderScript(speaker.profile, script, {
    locale: speaker.locale,
    layer: occasion.layer,
    context: contextOf(speaker, occasion),
  })

/** Names a message: its kind and the way it goes. */
export interface MessageId {
  readonly kind: MessageKind
  readonly channel: 'sms' | 'email'
}

/** Lists every message. */
export const MESSAGE_IDS: readonly MessageId[] = [
  { kind: 'rights-contact', channel: 'sms' },
  { kind: 'rights-contact', channel: 'email' },
  { kind: 'purchase-notice', channel: 'sms' },
  { kind: 'purchase-notice', channel: 'email' },
]

/** Writes a message to a customer. */
export const send = (speaker: Speaker, { kind, channel }: MessageId, customer: Customer): FollowUp =>
  renderFollowUp(speaker.profile, kind, {
    locale: speaker.locale,
    channel,
    ...(customer.right !== undefined && { right: customer.right }),
    context: contextOf(speaker, customer),
  })
