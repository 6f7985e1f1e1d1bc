// What a starting profile is made of.
import type { Profile } from '@gdpr-script/core'

/** The role of the company whose agents call. */
export type Role = Profile['caller']['role']

/** Lists the roles. */
export const ROLES: readonly Role[] = ['controller', 'processor', 'separate-controller']

/** Everything that is asked. */
export interface Answers {
  /** The controller's name. */
  readonly name: string
  readonly country: string
  readonly market: string
  /** The first one is the profile's own. */
  readonly languages: readonly [string, ...string[]]
  readonly role: Role
  /** Who calls; with the role 'controller', the controller. */
  readonly caller: string
  readonly email?: string
  readonly phone?: string
  /** Absent = made of the name. */
  readonly id?: string
}

/** What was answered on the command line: all, some or none. */
export interface GivenAnswers extends Omit<Partial<Answers>, 'languages'> {
  readonly language?: readonly string[]
}
