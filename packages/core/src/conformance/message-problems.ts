// What can be wrong with one message of a language, held against the English one.
import { messageLibrary } from '../clauses/message-library.js'
import type { LanguageTag } from '../profile/primitives.js'
import { localeProblem, type LocaleProblem } from './locale-problem.js'
import type { PlacedText } from './texts.js'

const COUNTS = /:(?:integer|number|list)\b/
const VARIANT = /([^\s{}]+)\s*\{\{/g

/** The keys of the variants of a message that counts; [] for one that does not, or picks by more than one value. */
function pluralKeys(source: string): string[] {
  if (!COUNTS.test(source) || !/\.match\s+\$\w+\s/.test(source) || /\.match\s+\$\w+\s+\$/.test(source))
    return []
  return [...source.slice(source.indexOf('.match')).matchAll(VARIANT)].map(([, key = '']) => key)
}

/** The forms that no variant is for. An exact number may be there besides. */
function missingForms(tag: LanguageTag, source: string): string[] {
  const keys = pluralKeys(source)
  if (keys.length === 0) return []
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  return forms.map((form) => (form === 'other' ? '*' : form)).filter((form) => !keys.includes(form))
}

/** The words of a message as they are read, each value as one word. */
const wordsOf = (source: string): string[] => {
  const variants = [...source.matchAll(/\{\{((?:[^{}]|\{[^{}]*\})*)\}\}/g)].map(([, words = '']) => words)
  return (variants.length > 0 ? variants : [source]).map((words) => words.replace(/\{[^{}]*\}/g, 'x'))
}

const isIllSpaced = (words: string): boolean => / {2}| [.,:!?]|\.\.(?!\.)|^\s|\s$/.test(words)

const variablesOf = (tag: LanguageTag, source: string): readonly string[] =>
  [...messageLibrary.compile(tag, source).variables].sort()

/** Finds what is wrong with a message. `model`: the one whose values it has to use; absent = there is none. */
export function messageProblems(
  tag: LanguageTag,
  { path, value }: PlacedText,
  model: PlacedText | undefined,
): LocaleProblem[] {
  const fault = messageLibrary.findFault(value)
  if (fault) return [localeProblem('message', path, fault.detail)]
  const wanted = model ? variablesOf('en', model.value) : undefined
  const isSame = !wanted || wanted.join() === variablesOf(tag, value).join()
  const forms = missingForms(tag, value)
  return [
    ...(isSame
      ? []
      : [localeProblem('variables', path, wanted.map((name) => `{$${name}}`).join(', ') || 'none')]),
    ...(forms.length > 0 ? [localeProblem('plural', path, forms.join(', '))] : []),
    ...(wordsOf(value).some(isIllSpaced) ? [localeProblem('spacing', path)] : []),
  ]
}
