// Short ways to write what a rule has seen, and to go through what a profile lists.
import type { LegalBasis, Purpose } from '../profile/purpose.js'
import type { Review } from './review.js'
import type { Observation } from './rule.js'

type Observations = readonly Observation[]
type Params = NonNullable<Observation['params']>

/** The duty is not met at this place. */
export const failAt = (path: string, params: Params = {}): Observation => ({ outcome: 'fail', path, params })

/** Whether the duty is met at this place, a person has to see. */
export const reviewAt = (path: string, params: Params = {}): Observation => ({
  outcome: 'review',
  path,
  params,
})

/** The observation where it applies, else nothing. */
export const when = (applies: boolean, observation: Observation): Observations =>
  applies ? [observation] : []

/** Looks at every entry of a list of the profile, with its place. */
export const eachEntry = <Entry>(
  list: string,
  entries: readonly Entry[] | undefined,
  observe: (entry: Entry, path: string) => Observations,
): Observations => (entries ?? []).flatMap((entry, index) => observe(entry, `${list}/${index}`))

/** A purpose, its place, and what a finding calls it. */
export interface PlacedPurpose {
  readonly purpose: Purpose
  readonly path: string
  readonly params: { readonly purpose: string }
}

/** Looks at every purpose. */
export const eachPurpose = (review: Review, observe: (placed: PlacedPurpose) => Observations): Observations =>
  eachEntry('/purposes', review.profile.purposes, (purpose, path) =>
    observe({ purpose, path, params: { purpose: review.name(purpose.label, purpose.id) } }),
  )

type BasisOf<Name extends LegalBasis['basis']> = Extract<LegalBasis, { basis: Name }>

/** Looks at every legal basis of these kinds; `path` leads to the basis. */
export const eachBasis =
  <Name extends LegalBasis['basis']>(...names: readonly Name[]) =>
  (review: Review, observe: (basis: BasisOf<Name>, placed: PlacedPurpose) => Observations): Observations =>
    eachPurpose(review, (placed) => {
      const { legalBasis } = placed.purpose
      const isOne = names.some((name) => name === legalBasis.basis)
      return isOne
        ? observe(legalBasis as BasisOf<Name>, { ...placed, path: `${placed.path}/legalBasis` })
        : []
    })
