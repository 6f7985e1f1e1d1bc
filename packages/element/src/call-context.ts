import type { CallContext, Right } from '@gdpr-script/core/base'
import type { Call } from './call.js'

/** Hands on what a script may know of a call; the customer's number is not among it. */
export function callContext(call: Call | null, right?: Right): CallContext {
  return {
    ...(call?.agentName === undefined ? {} : { agentName: call.agentName }),
    ...(call?.sourceId === undefined ? {} : { sourceId: call.sourceId }),
    ...(call?.values === undefined ? {} : { values: call.values }),
    ...(right === undefined ? {} : { right }),
  }
}
