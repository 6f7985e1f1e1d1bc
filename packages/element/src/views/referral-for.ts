import type { ContactReferral, Referral, Right } from '@gdpr-script/core/base'
import { referQuestion, referRight } from '@gdpr-script/core/referral'
import type { Scene } from './scene.js'

/** Finds who handles a right. */
export const referralFor = ({ sound, referralOptions, once }: Scene, right: Right): Referral =>
  once(`referral:${right}`, () => referRight(sound, right, referralOptions))

/** Finds who helps with what no script answers. */
export const questionReferral = ({ sound, referralOptions, once }: Scene): ContactReferral =>
  once('referral', () => referQuestion(sound, referralOptions))
