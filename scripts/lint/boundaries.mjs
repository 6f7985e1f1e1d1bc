/**
 * Turns the layer table into `no-restricted-imports` rules, one set per folder of core: in flat config a later
 * entry replaces an earlier one, so each folder gets its whole list at once.
 */
import { LAYERS, PACKAGES, TABLES } from './layers.mjs'

const CORE = 'packages/core/src'
const TESTS = ['**/*.test.ts', '**/*.test-d.ts']
const RULE = '@typescript-eslint/no-restricted-imports'

/**
 * Says which imports a layer is refused, each with its sentence.
 *
 * @param {(typeof LAYERS)[number]} layer
 */
function refusals(layer) {
  return LAYERS.filter(({ name }) => name !== layer.name).flatMap(({ name }) => refusal(layer, name))
}

const refusalsOf = (name) => LAYERS.filter((layer) => layer.name === name).flatMap(refusals)

function refusal(layer, other) {
  const whole = layer.may[other]
  if (whole === 'value') return []
  if (whole === 'types') {
    const message = `${layer.name} takes only types from ${other}: ${layer.because}`
    return [{ regex: `^(?:\\.\\./)+${other}/`, allowTypeImports: true, message }]
  }
  const files = Object.keys(layer.may).filter((allowed) => allowed.startsWith(`${other}/`))
  const except =
    files.length > 0 ? `(?!(?:${files.map((file) => file.slice(other.length + 1)).join('|')})\\.js$)` : ''
  return [
    {
      regex: `^(?:\\.\\./)+${other}/${except}`,
      message: `${layer.name} does not import ${other}: ${layer.because}`,
    },
  ]
}

function packageRefusals(path) {
  return PACKAGES.filter(({ only }) => only !== path).map(({ pattern, message }) => ({
    regex: pattern,
    message,
  }))
}

/** A file of one layer is part of that layer; nothing in core reaches over the roots of the package. */
const ROOTS = {
  regex: '^(?:\\.\\./)+(?:index|base|script)\\.js$',
  message:
    'index.ts, base.ts and script.ts are the table of contents for others: import the file that holds the thing.',
}

const TABLE = {
  regex: '.',
  allowTypeImports: true,
  message: 'A table holds rows and imports types only: it is read by people who do not read logic.',
}

const STATIC_PARSER = {
  regex: '^@gdpr-script/core/(?:read-)?profile$',
  allowTypeImports: true,
  message:
    'The parser is loaded when it is needed: use import(), so that a ready profile is shown without zod.',
}

const STATIC_LOCALE = {
  regex: '^@gdpr-script/core/locales/',
  allowTypeImports: true,
  message: 'A language is loaded when it is needed: use import(), so that a page in one language loads one.',
}

const WHOLE_CORE = {
  regex: '^@gdpr-script/core(?:/base)?$',
  allowTypeImports: true,
  message:
    'The root of core carries every language and the parser, and its base the parser and the rules, which not every bundler takes apart: import from @gdpr-script/core/script and the like.',
}

const CORE_ALONE = {
  regex: '^@gdpr-script/(?!core(?:$|/))',
  message: 'The command line stands on core alone: it has no page and shows no panel.',
}

const INSIDES = {
  regex: '^@gdpr-script/[^/]+/(?:src|dist)/',
  message: 'No deep imports across packages: what is not in the exports map is not there.',
}

const UNSAFE_DIRECTIVES = {
  regex: '^lit(?:-html)?/directives/(?:unsafe-html|unsafe-svg|unsafe-mathml|style-map)(?:\\.js)?$',
  message:
    'Text is never markup and styles are classes: the panel works under a strict Content-Security-Policy.',
}

const PURE_STATE = {
  regex: '^(?:lit(?:/|$)|\\./(?:views|gdpr-script-panel)|@lit/)',
  message: 'The states of a call and of a reading are plain functions: they know neither Lit nor the panel.',
}

const BASE_ROOT = {
  regex: '^\\./locales/[a-z]{2}(?:-[A-Za-z]+)?/',
  message: 'base.ts carries no language: whoever ships one registers it.',
}

/** @type {(files: string[], patterns: object[], ignores?: string[]) => import('eslint').Linter.Config} */
const rule = (files, patterns, ignores = TESTS) => ({
  files,
  ignores,
  rules: { [RULE]: ['error', { patterns }] },
})

const layerRules = LAYERS.map((layer) => {
  const folder = `${CORE}/${layer.name}/**`
  return rule([`${folder}/*.ts`], [...refusals(layer), ...packageRefusals(folder), ROOTS])
})

const library = `${CORE}/clauses/message-library.ts`

/**
 * The whole set, as entries of a flat config.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const boundaries = [
  rule([`${CORE}/*.ts`], packageRefusals('')),
  rule([`${CORE}/base.ts`], [...packageRefusals(''), BASE_ROOT]),
  ...layerRules,
  rule([library], [...refusalsOf('clauses'), ...packageRefusals(library), ROOTS]),
  rule(TABLES, [TABLE]),
  rule(
    ['packages/element/src/**/*.ts'],
    [STATIC_PARSER, STATIC_LOCALE, WHOLE_CORE, INSIDES, UNSAFE_DIRECTIVES],
  ),
  rule(
    ['packages/element/src/{call-state,reading-state}.ts'],
    [STATIC_PARSER, STATIC_LOCALE, WHOLE_CORE, INSIDES, PURE_STATE],
  ),
  rule(['packages/element/src/cdn.ts'], [INSIDES, UNSAFE_DIRECTIVES]),
  rule(['packages/cli/src/**/*.ts'], [CORE_ALONE, INSIDES]),
  rule(['packages/react/src/**/*.{ts,tsx}'], [WHOLE_CORE, INSIDES], ['**/*.test.tsx']),
]
