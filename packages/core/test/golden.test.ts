// What is said for each example, as files that a native speaker can read. A change of words shows as a diff here.
// Written anew by `npx vitest run --project core --update`; read each changed sentence aloud before committing it.
import { expect, test } from 'vitest'
import { EXAMPLE_PROFILE_IDS, exampleProfile, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { locales, parseProfile } from '@gdpr-script/core'
import { goldenText } from './golden.js'

const profiles = [
  ...EXAMPLE_PROFILE_IDS.map((id) => [id, exampleProfile(id)] as const),
  ['rich', richProfile()] as const,
  ['minimal', minimalProfile()] as const,
]

const cases = profiles.flatMap(([name, profile]) => locales.map((locale) => [name, locale, profile] as const))

test.each(cases)('%s in %s', async (name, locale, profile) => {
  await expect(goldenText(parseProfile(profile), locale)).toMatchFileSnapshot(`golden/${name}.${locale}.txt`)
})
