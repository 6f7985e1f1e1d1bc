import type { Profile } from '@gdpr-script/core'

/** Replaces whole fields of a profile; undefined leaves the field out, as if it had never been stated. */
export type ProfileOverrides = { readonly [Field in keyof Profile]?: Profile[Field] | undefined }

/** Returns a fresh copy of a profile with fields replaced or left out. Nothing is merged inside a field. */
export function overrideProfile(profile: Profile, overrides: ProfileOverrides): Profile {
  const fields = Object.entries({ ...profile, ...overrides }).filter(([, value]) => value !== undefined)
  return structuredClone(Object.fromEntries(fields)) as unknown as Profile
}
