import type { CoverageRow } from '@gdpr-script/core'
import type { Labels } from './labels.js'

/** Names what a row of coverage is about; the id itself where there is no title for it. */
export const coverageTitle = (
  { id }: Pick<CoverageRow, 'id'>,
  { coverageItems }: Pick<Labels, 'coverageItems'>,
): string => (coverageItems as Readonly<Record<string, string>>)[id] ?? id
