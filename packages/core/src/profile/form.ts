// What the form of a value can be asked for, yes or no. For `accepts-profile.ts`, which is generated from the schemas:
// it says yes where they do, and leaves it to them to say why not. Values are plain data, as `copyPlain` makes it.

/** Says whether a value has a form. */
export type Form = (value: unknown) => boolean
type Forms = Readonly<Record<string, Form>>

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One of these values. */
export const one =
  (...values: readonly unknown[]): Form =>
  (value) =>
    values.includes(value)

/** True or false. */
export const flag: Form = (value) => typeof value === 'boolean'

/** A whole number within these. */
export const whole =
  (least: number, most: number): Form =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most

/** A text of at most so many UTF-16 units that passes every test. */
export const text =
  (longest: number, ...tests: readonly (RegExp | ((text: string) => boolean))[]): Form =>
  (value) =>
    typeof value === 'string' &&
    value.length <= longest &&
    tests.every((test) => (test instanceof RegExp ? test.test(value) : test(value)))

/** A list of at least so many, each of this form. */
export const list =
  (item: Form, least = 0): Form =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(item)

/** A group of these fields, which have to be there, and of those, which may. */
export function fields(needed: Forms, optional: Forms = {}): Form {
  const names = Object.keys(needed)
  const forms = new Map(Object.entries({ ...needed, ...optional }))
  return (value) =>
    isGroup(value) &&
    names.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) => forms.get(name)?.(field))
}

/** A group of entries, with keys and values of these forms, that passes every test. */
export const entries =
  (key: Form, entry: Form, ...tests: readonly ((group: object) => boolean)[]): Form =>
  (value) =>
    isGroup(value) &&
    Object.entries(value).every(([name, item]) => key(name) && entry(item)) &&
    tests.every((test) => test(value))

/** Any of these forms. */
export const any =
  (...forms: readonly Form[]): Form =>
  (value) =>
    forms.some((form) => form(value))
