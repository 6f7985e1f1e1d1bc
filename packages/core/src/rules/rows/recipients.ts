// DATA: who else gets the data, and what leaves the EEA. Art. 13(1)(e) and (f), 44 to 49. Checked 2026-11.
import { callerIsProcessor, filled, isReachable } from '../../clauses/conditions.js'
import { EEA } from '../../clauses/eea.js'
import { holds } from '../clause-condition.js'
import { isAdequacyStale, isAdequate, isPartlyAdequate, restsOnAdequacy } from '../conditions/adequacy.js'
import {
  eachTransfer,
  INVALID_TOOLS,
  lacksSafeguard,
  needsCopy,
  placesAbroad,
  reachesOutUncovered,
} from '../conditions/transfers.js'
import { findPhrase } from '../find-phrase.js'
import { countryName } from '../name-from-locale.js'
import { eachEntry, failAt, reviewAt, when } from '../observation.js'
import { contactPointer } from '../pointer.js'
import { profileTexts } from '../profile-texts.js'
import type { Rule } from '../rule.js'

export const RECIPIENT_RULES = [
  {
    id: 'recipients-stated',
    severity: 'warning',
    citations: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)'],
    observe: (review) => {
      const { recipients } = review.profile
      if (!recipients) return [reviewAt('/recipients')]
      return when(recipients.length === 0 && holds(review, callerIsProcessor), failAt('/recipients'))
    },
  },
  {
    id: 'recipients-named',
    severity: 'info',
    citations: ['wp260', 'cjeu:C-154/21'],
    observe: ({ profile }) =>
      eachEntry('/recipients', profile.recipients, ({ name }, path) =>
        when(!filled(name), reviewAt(`${path}/name`)),
      ),
  },
  {
    id: 'recipient-abroad-covered',
    severity: 'warning',
    citations: ['gdpr:13(1)(f)', 'gdpr:44'],
    observe: ({ profile }) => placesAbroad(profile).map((path) => failAt(path)),
  },
  {
    id: 'transfer-mechanism-stated',
    severity: 'error',
    citations: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44', 'gdpr:45', 'gdpr:46'],
    observe: (review) => {
      const { profile } = review
      const isOpen = !profile.transfers && !reachesOutUncovered(profile)
      return [
        ...when(reachesOutUncovered(profile), failAt('/transfers', { scope: 'abroad' })),
        ...when(isOpen, reviewAt('/transfers', { scope: 'all' })),
        ...eachTransfer(review, (transfer, path) => [
          ...when(EEA.has(transfer.country), reviewAt(`${path}/country`, { scope: 'inside' })),
          ...when(lacksSafeguard(transfer), failAt(`${path}/derogation`, { scope: 'derogation' })),
        ]),
      ]
    },
  },
  {
    id: 'adequacy-decision-exists',
    severity: 'error',
    citations: ['gdpr:45'],
    observe: (review) =>
      eachTransfer(review, (transfer, path) =>
        when(
          restsOnAdequacy(transfer) && !isAdequate(transfer, review.today),
          failAt(`${path}/mechanism`, { country: countryName(review, transfer.country) }),
        ),
      ),
  },
  {
    id: 'us-recipient-certified',
    severity: 'error',
    citations: ['gdpr:45', 'eu:2023/1795'],
    observe: (review) =>
      eachTransfer(review, (transfer, path) =>
        when(
          transfer.country === 'US' && restsOnAdequacy(transfer) && transfer.dpfCertified !== true,
          failAt(`${path}/dpfCertified`),
        ),
      ),
  },
  {
    id: 'adequacy-scope',
    severity: 'warning',
    citations: ['gdpr:45'],
    observe: (review) =>
      eachTransfer(review, (transfer, path) =>
        when(
          restsOnAdequacy(transfer) && isPartlyAdequate(transfer) && !filled(review.text(transfer.scope)),
          reviewAt(`${path}/scope`),
        ),
      ),
  },
  {
    id: 'safeguard-copy-available',
    severity: 'error',
    citations: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)'],
    observe: (review) =>
      eachTransfer(review, (transfer, path) => {
        const { copy, compellingInterests } = transfer
        if (!needsCopy(transfer)) return []
        const isUntold = transfer.mechanism === 'derogation' && !filled(review.text(compellingInterests))
        const place = copy === undefined ? `${path}/copy` : contactPointer(copy)
        return [
          ...when(isUntold, failAt(`${path}/compellingInterests`, { scope: 'interests' })),
          ...when(!isReachable(review.contact(copy)), failAt(place, { scope: 'copy' })),
        ]
      }),
  },
  {
    id: 'derogation-occasional',
    severity: 'warning',
    citations: ['gdpr:49(1)'],
    observe: (review) =>
      eachTransfer(review, ({ mechanism, regular }, path) => {
        if (mechanism !== 'derogation' || regular === false) return []
        return regular === true ? [failAt(`${path}/mechanism`)] : [reviewAt(`${path}/regular`)]
      }),
  },
  {
    id: 'adequacy-list-current',
    severity: 'info',
    citations: ['gdpr:45(3)', 'gdpr:45(4)', 'gdpr:45(5)'],
    observe: ({ profile, today }) =>
      when(isAdequacyStale(today) && (profile.transfers ?? []).some(restsOnAdequacy), reviewAt('/transfers')),
  },
  {
    id: 'transfer-tool-valid',
    severity: 'error',
    citations: ['cjeu:C-311/18', 'cjeu:C-362/14'],
    observe: ({ profile }) =>
      profileTexts(profile).flatMap(({ path, text }) =>
        when(findPhrase(text, INVALID_TOOLS) !== undefined, failAt(path)),
      ),
  },
] as const satisfies readonly Rule[]
