// DATA: whose calls come in, one after another.
import { type Profile } from '@gdpr-script/core/base'
import { parseProfile } from '@gdpr-script/core/profile'
import alvsundsDagblad from '../../../examples/profiles/alvsunds-dagblad.json'
import fjallvindEnergi from '../../../examples/profiles/fjallvind-energi.json'
import klarljudHorsel from '../../../examples/profiles/klarljud-horsel.json'
import type { Desk } from './contender.js'

/** The brands whose calls alternate, parsed. */
export const PROFILES: readonly Profile[] = [fjallvindEnergi, alvsundsDagblad, klarljudHorsel].map(
  (profile) => parseProfile(profile),
)

let calls = 0

/** Gives the desk of the next call, with an id of its own; `turn` picks the brand. */
export function nextDesk(turn: number): Desk {
  const profile = PROFILES[turn % PROFILES.length]
  if (!profile) throw new Error('there are no profiles')
  calls += 1
  const sourceId = profile.sources?.[0]?.id
  return {
    profile,
    call: {
      id: `call-${calls}`,
      phase: 'connected',
      agentName: 'Sara',
      customerNumber: '+46701740605',
      ...(sourceId === undefined ? {} : { sourceId }),
    },
  }
}
