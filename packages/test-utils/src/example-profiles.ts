// The example profiles as tests use them: real situations in full, and one almost empty.
import type { Profile } from '@gdpr-script/core'
import alvsundsDagblad from '../../../examples/profiles/alvsunds-dagblad.json'
import fjallvindEnergi from '../../../examples/profiles/fjallvind-energi.json'
import klarljudHorsel from '../../../examples/profiles/klarljud-horsel.json'
import lomviMobil from '../../../examples/profiles/lomvi-mobil.json'
import auwinkelAktuell from '../../../examples/profiles/auwinkel-aktuell.json'
import fjordglimtStrom from '../../../examples/profiles/fjordglimt-strom.json'
import kaislavirta from '../../../examples/profiles/kaislavirta.json'
import lyngklitEnergi from '../../../examples/profiles/lyngklit-energi.json'
import tallboTradgard from '../../../examples/profiles/tallbo-tradgard.json'

const FILES = {
  'fjallvind-energi': fjallvindEnergi,
  'alvsunds-dagblad': alvsundsDagblad,
  'klarljud-horsel': klarljudHorsel,
  'lomvi-mobil': lomviMobil,
  'fjordglimt-strom': fjordglimtStrom,
  'lyngklit-energi': lyngklitEnergi,
  kaislavirta,
  'auwinkel-aktuell': auwinkelAktuell,
  'tallbo-tradgard': tallboTradgard,
} as const

/** Names an example profile by its id, which is also its file name. */
export type ExampleProfileId = keyof typeof FILES

/** Lists the ids of all example profiles, the fullest first and the almost empty one last. */
export const EXAMPLE_PROFILE_IDS = Object.keys(FILES) as readonly ExampleProfileId[]

/** Returns a fresh copy of an example profile as its file holds it, not parsed: what a host would load. */
export function exampleProfile(id: ExampleProfileId): Profile {
  return structuredClone(FILES[id]) as unknown as Profile
}

/** Returns a fresh copy of every example profile, in the order of `EXAMPLE_PROFILE_IDS`. */
export function exampleProfiles(): Profile[] {
  return EXAMPLE_PROFILE_IDS.map(exampleProfile)
}
