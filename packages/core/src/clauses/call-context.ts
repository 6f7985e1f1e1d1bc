// What only the call knows.
import type { Right } from '../profile/profile.js'

/** What only this call knows. Held in memory, never stored, never part of a receipt. */
export interface CallContext {
  agentName?: string
  /** Which of `profile.sources` this customer came from. Absent with several sources = not known. */
  sourceId?: string
  /** The right that the customer asks about. Absent = rights in general. */
  right?: Right
  /**
   * What the agent can do from where they sit. What is not listed is not offered to the customer. Absent = all of it.
   */
  offers?: readonly ('transfer' | 'sms' | 'email')[]
  /** Further values that the brand's own wording asks for, and `customerSince` ("mars 2024"). */
  values?: Readonly<Record<string, string | number>>
}
