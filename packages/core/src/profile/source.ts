import { list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  dateSchema,
  idSchema,
  localizedMomentSchema,
  localizedPhraseSchema,
  nameSchema,
  type IsoDate,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Names the kind of place that data came from. */
export type SourceKind =
  | 'data-subject'
  | 'existing-customer'
  | 'list-broker'
  | 'partner'
  | 'group-company'
  | 'public-register'
  | 'observed'

/** Claims an exception from telling people whose data came from elsewhere (Art. 14(5)). */
export interface NoticeException {
  /** The letter of Art. 14(5). */
  ground: 'a' | 'b' | 'c' | 'd'
  /** The law, where the exception rests on one. */
  law?: LocalizedText
}

/** Describes where details came from. Answers question 1: how did you get my details? */
export interface Source {
  /** Id of the source, unique in the profile; the call says which one a person came from. */
  id: string
  /** The kind of source. */
  kind: SourceKind
  /** Who the data came from, for the kinds under Art. 14. */
  name?: string
  /** Whether the source is open to anybody (Art. 14(2)(f)). Absent = not stated. */
  publiclyAvailable?: boolean
  /** When the details came: a date, or a phrase such as "when you ordered in March". */
  obtained?: IsoDate | LocalizedText
  /** How the details came, as a phrase. */
  how?: LocalizedText
  /**
   * What was obtained: known categories and ids of `data`. An entry that is neither is a bare noun, said as it is
   * written; so no entry is refused as unknown.
   */
  data?: string[]
  /** When the people on it were told (Art. 14(3)), if before the call. */
  informedOn?: IsoDate
  /** The exception of Art. 14(5)(a) to (d), where one is claimed. */
  noticeException?: NoticeException
}

/** Holds a source. @internal */
export const sourceSchema = strictObject({
  id: idSchema,
  kind: z.enum([
    'data-subject',
    'existing-customer',
    'list-broker',
    'partner',
    'group-company',
    'public-register',
    'observed',
  ]),
  name: z.exactOptional(nameSchema),
  publiclyAvailable: z.exactOptional(z.boolean()),
  obtained: z.exactOptional(localizedMomentSchema),
  how: z.exactOptional(localizedPhraseSchema),
  data: z.exactOptional(list(nameSchema)),
  informedOn: z.exactOptional(dateSchema),
  noticeException: z.exactOptional(
    strictObject({ ground: z.enum(['a', 'b', 'c', 'd']), law: z.exactOptional(localizedPhraseSchema) }),
  ),
})
