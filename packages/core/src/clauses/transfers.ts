// Transfers out of the EEA, sorted by what can be said of them. One sentence per kind of safeguard, not per country.
import type { Transfer } from '../profile/transfer.js'
import type { Condition, Subjects } from './clause.js'
import { filled } from './conditions.js'
import { EEA } from './eea.js'
import type { Facts } from './facts.js'
import { groupBy } from './subjects.js'

/** What a sentence about a transfer can rest on. 'unclear' = the profile does not say enough for any of the others. */
export type TransferKind =
  'adequacy' | 'adequacy-us' | 'safeguards' | 'safeguards-no-copy' | 'derogation' | 'unclear'

function derogationKind(facts: Facts, transfer: Transfer): TransferKind {
  if (transfer.derogation === undefined) return 'unclear'
  const compelling = transfer.derogation === 'compelling-interests'
  return compelling && !filled(facts.text(transfer.compellingInterests)) ? 'unclear' : 'derogation'
}

/** Sorts one transfer. US adequacy holds for certified recipients alone (Decision (EU) 2023/1795). */
export function transferKind(facts: Facts, transfer: Transfer): TransferKind {
  if (transfer.mechanism === 'derogation') return derogationKind(facts, transfer)
  if (transfer.mechanism !== 'adequacy')
    return transfer.copy === undefined ? 'safeguards-no-copy' : 'safeguards'
  if (transfer.country !== 'US') return 'adequacy'
  return transfer.dpfCertified === true ? 'adequacy-us' : 'unclear'
}

const outsideEea = ({ profile }: Facts): readonly Transfer[] =>
  (profile.transfers ?? []).filter((transfer) => !EEA.has(transfer.country))

/** One subject per kind of safeguard, with every country that it covers. */
export const eachTransfer: Subjects = (facts) =>
  groupBy(outsideEea(facts), (transfer) =>
    [
      transferKind(facts, transfer),
      transfer.mechanism,
      transfer.derogation,
      transfer.copy,
      facts.text(transfer.compellingInterests),
    ].join('\n'),
  ).map((transfers, index) => ({ index, transfers }))

/** The subject's transfers are of this kind. */
export const transferIs =
  (kind: TransferKind): Condition =>
  (facts, { transfers }) =>
    transfers?.[0] !== undefined && transferKind(facts, transfers[0]) === kind

/** It is stated that nothing leaves the EEA. */
export const staysInEea: Condition = (facts) =>
  facts.profile.transfers !== undefined && outsideEea(facts).length === 0
