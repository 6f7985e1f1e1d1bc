// Profiles for tests: the examples, builders, and one variant per branch.
export { EXAMPLE_PROFILE_IDS, exampleProfile, exampleProfiles } from './example-profiles.js'
export type { ExampleProfileId } from './example-profiles.js'
export { minimalProfile } from './minimal-profile.js'
export { richProfile } from './rich-profile.js'
export type { ProfileOverrides } from './override-profile.js'
export { profileVariants } from './profile-variants.js'
export type { ProfileVariant } from './profile-variants.js'
