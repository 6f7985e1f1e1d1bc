import * as z from 'zod/mini'

/**
 * Makes the error text of a closed group: for an unknown key it is the list of known ones, so that the nearest can be
 * named; see `zod-problems.ts`. Other issues keep the library's text, which nobody gets to see.
 */
export const knownKeys = (keys: readonly string[]) => ({
  error: (issue: { code: string }): string | undefined =>
    issue.code === 'unrecognized_keys' ? keys.join(' ') : undefined,
})

/** Makes a schema for a group of fields that refuses unknown keys. */
export const strictObject = <Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> => z.strictObject(shape, knownKeys(Object.keys(shape)))
