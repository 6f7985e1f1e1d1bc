/**
 * What the language offers and this code does without, each with its sentence. In flat config a later
 * `no-restricted-syntax` replaces an earlier one, so the lists are joined here and chosen in eslint.config.js.
 */

/** Anywhere in TypeScript. */
export const EVERYWHERE = [
  ['TSEnumDeclaration', 'No enum: a union of string literals, or `as const`.'],
  ['TSModuleDeclaration[kind="namespace"]:not(TSModuleDeclaration *)', 'No namespace: a module is a file.'],
  ['TSParameterProperty', 'No parameter properties: declare the field, so that every build tool agrees.'],
  [
    'MemberExpression[property.name="pathname"][object.callee.name="URL"][object.arguments.1.object.type="MetaProperty"]',
    'Use fileURLToPath: the path name of an address is no path where a folder has a space in its name.',
  ],
  ['Decorator', 'No decorators: static `properties` and `declare` fields compile alike everywhere.'],
]

/** Named exports only; the tables of a locale and configuration files are the exceptions. */
export const NAMED_EXPORTS = [
  ['ExportDefaultDeclaration', 'Named exports only: the name is the same wherever it is read.'],
]

/** core: the same input gives the same bytes everywhere, today and next year. */
export const PURE = [
  [
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'core has no clock: `now` is an argument.',
  ],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'core has no clock: `now` is an argument.'],
  ['CallExpression[callee.name="Date"]', 'core has no clock: `now` is an argument.'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'core has no randomness.'],
  [
    'MemberExpression[object.name="Intl"][property.name=/^(DisplayNames|ListFormat|RelativeTimeFormat|DurationFormat)$/]',
    'Words never come from Intl: they change with the engine. Put them in the locale.',
  ],
  [
    'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    'Words never come from Intl: they change with the engine. Put them in the locale.',
  ],
]

/** core/profile: zod/mini whole, so that bundlers drop what is not used. */
export const ZOD_WHOLE = [
  [
    'ImportDeclaration[source.value=/^zod/]:not([source.value="zod/mini"])',
    "Only `import * as z from 'zod/mini'`: the other entries are four times the size.",
  ],
  [
    'ImportDeclaration[source.value="zod/mini"]:not(:has(ImportNamespaceSpecifier))',
    "Only `import * as z from 'zod/mini'`: named imports keep the whole library in some bundles.",
  ],
]

/** element: works under a strict Content-Security-Policy and with Trusted Types required. */
export const STRICT_PAGE = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Text is never markup: let Lit render it.',
  ],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'Text is never markup: let Lit render it.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s[.]?(innerHTML|outerHTML)\\s*=/]',
    'Text is never markup: let Lit render it.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s[.]?style\\s*=/]',
    'No style attribute: a strict Content-Security-Policy drops it. Use a class or a part.',
  ],
  [
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    'No style attribute: a strict Content-Security-Policy drops it. Use a class or a part.',
  ],
]

/** Globals that core does without, each with its sentence. */
export const GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'self'].map(
    (name) => ({
      name,
      message: 'core knows no page.',
    }),
  ),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
    name,
    message: 'core knows no network.',
  })),
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'].map((name) => ({
    name,
    message: 'core has no clock: `now` is an argument.',
  })),
  ...['process', 'Buffer', 'require', '__dirname', 'globalThis', 'global'].map((name) => ({
    name,
    message: 'core runs in a browser as it does in Node.',
  })),
  { name: 'console', message: 'core says nothing on its own: what happened is in what it returns.' },
  { name: 'crypto', message: 'core has no randomness.' },
]

/**
 * Joins lists into one `no-restricted-syntax` setting.
 *
 * @param {...readonly (readonly string[])[]} lists
 * @returns {['error', ...{ selector: string, message: string }[]]}
 */
export function restrictedSyntax(...lists) {
  return ['error', ...lists.flat().map(([selector, message]) => ({ selector, message }))]
}
