/**
 * Who compiles against the packages: what they have installed, their compiler, and which wrong uses it has to refuse.
 * Data only. Files are in projects/<project>; those that no `wrong` names have to pass as a whole.
 */

/**
 * `tsconfig`: with it the compiler runs once. `wrong`: by file and by a piece of the line, how the refusal begins.
 *
 * @typedef {{ tsconfig: object, wrong?: Readonly<Record<string, import('./judge.mjs').WrongUses>> }} Run
 */

/**
 * `writes`: files that are made of what is installed, by name; they are given a reader of files in node_modules.
 *
 * @typedef {{
 *   name: string,
 *   project: string,
 *   packages: Readonly<Record<string, string>>,
 *   command: string,
 *   writes?: Readonly<Record<string, (read: (path: string) => string) => string>>,
 *   runs: readonly Run[],
 * }} Consumer
 */

/** The strict settings, and the types of libraries checked too. */
const STRICT = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  noEmit: true,
}

/** @type {(files: readonly string[], options?: object) => { compilerOptions: object, files: readonly string[] }} */
const project = (files, options = {}) => ({ compilerOptions: { ...STRICT, ...options }, files })

const TYPESCRIPT = { typescript: '6.0.3' }
const NEWEST = '7.0.2'
const TSC = 'tsc -p .'
const NO_PHASE = `TS2322: Type '"talking"' is not assignable to type '"connected"`
const NO_SCOPE = `TS2322: Type '"everywhere"' is not assignable to type '"off" | "page" | "panel" | null`
const NO_WORDS = `TS2322: Type 'string' is not assignable to type 'readonly ("email" | "sms" | "transfer")[]'`
const NO_FIELD = "TS2339: Property 'number' does not exist on type 'TransferRequestEvent'"
const NO_PROMISE = "TS2345: Argument of type 'string' is not assignable to parameter of type 'Promise<void>'"

const WRONG_PLAIN = {
  'wrong.ts': {
    'panel.local =': "TS2551: Property 'local' does not exist",
    'panel.shortcuts =': NO_SCOPE,
    'panel.capabilities =': `TS2322: Type '"fax"' is not assignable`,
    'panel.call =': NO_PHASE,
    'panel.profile =': "TS2322: Type 'string' is not assignable to type 'Profile'",
    'panel.findings =': "TS2540: Cannot assign to 'findings'",
    "openScript('goodbye')": `TS2345: Argument of type '"goodbye"' is not assignable`,
    'event.number': NO_FIELD,
    "respondWith('done')": NO_PROMISE,
    'event: ScriptOpenEvent': 'TS2769: No overload matches this call',
    'event.detail': "TS2339: Property 'detail' does not exist on type 'ScriptOpenEvent'",
  },
}

const PLAIN = ['right.ts', 'also-right.ts', 'unchecked.ts', 'wrong.ts']

/** @type {Consumer[]} */
const plain = [TYPESCRIPT.typescript, NEWEST].map((version) => ({
  name: `TypeScript ${version}`,
  project: 'typescript',
  packages: { typescript: version },
  command: TSC,
  runs: [{ tsconfig: project(PLAIN), wrong: WRONG_PLAIN }, { tsconfig: project(['registered.ts']) }],
}))

const unknownProp = (name) => `TS2322: Type '{ key: string; ${name}: `

const WRONG_COMPONENT = {
  'WrongComponent.tsx': {
    local: unknownProp('local'),
    everywhere: NO_SCOPE,
    talking: NO_PHASE,
    findings: unknownProp('findings'),
    openScript: unknownProp('openScript'),
    onTransferReqest: unknownProp('onTransferReqest'),
    'event.number': NO_FIELD,
    "respondWith('done')": NO_PROMISE,
  },
}

const WRONG_ATTRIBUTES = {
  'WrongTag.tsx': {
    local: unknownProp('local'),
    everywhere: NO_SCOPE,
    'call=': "TS2322: Type '{ id: string; phase: string; }' is not assignable to type 'string'",
    'capabilities=': "TS2322: Type 'string[]' is not assignable to type 'string'",
    className: unknownProp('className'),
  },
}

const WRONG_PROPERTIES = {
  'WrongTag19.tsx': {
    local: unknownProp('local'),
    everywhere: NO_SCOPE,
    talking: NO_PHASE,
    'capabilities=': NO_WORDS,
    findings: unknownProp('findings'),
    profileText: unknownProp('profileText'),
    onTransferRequest: unknownProp('onTransferRequest'),
    'event.number': NO_FIELD,
  },
}

/** What React reads: modern projects the JSX runtime, older ones the name React. */
const AUTOMATIC = { jsx: 'react-jsx' }
const CLASSIC = { jsx: 'react' }

const BEFORE_19 = [
  {
    tsconfig: project(
      ['env.d.ts', 'Component.tsx', 'WrongComponent.tsx', 'Tag.tsx', 'WrongTag.tsx', 'Classic.tsx'],
      AUTOMATIC,
    ),
    wrong: { ...WRONG_COMPONENT, ...WRONG_ATTRIBUTES },
  },
  { tsconfig: project(['Classic.tsx'], CLASSIC) },
]

const SINCE_19 = [
  {
    tsconfig: project(
      [
        'env.d.ts',
        'Component.tsx',
        'WrongComponent.tsx',
        'Tag19.tsx',
        'WrongTag19.tsx',
        'UncheckedTag19.tsx',
        'Classic.tsx',
      ],
      AUTOMATIC,
    ),
    wrong: { ...WRONG_COMPONENT, ...WRONG_PROPERTIES },
  },
  { tsconfig: project(['Classic.tsx'], CLASSIC) },
]

/** The oldest types are those that know `React.JSX`; they ask for a scheduler of their time. */
const SCHEDULER = { '@types/scheduler': '0.16.8' }

/**
 * React 19 is compiled by TypeScript 6, the others by 7, which takes a quarter of the time.
 *
 * @type {Consumer[]}
 */
const react = [
  { version: '17.0.2', types: '17.0.59', runs: BEFORE_19, more: SCHEDULER },
  { version: '17.0.2', types: '17.0.93', runs: BEFORE_19 },
  { version: '18.2.0', types: '18.2.6', runs: BEFORE_19, more: SCHEDULER },
  { version: '18.3.1', types: '18.3.31', runs: BEFORE_19 },
  { version: '19.3.1', types: '19.3.0', runs: SINCE_19, more: TYPESCRIPT },
].map(({ version, types, runs, more }) => ({
  name: `React ${version} with types ${types}`,
  project: 'react',
  packages: { typescript: NEWEST, react: version, '@types/react': types, ...more },
  command: TSC,
  runs,
}))

const NO_NAME = 'TS2561: Object literal may only specify known properties, but '

const WRONG_VUE = {
  'Wrong.vue': {
    everywhere: NO_SCOPE,
    talking: NO_PHASE,
    'capabilities=': NO_WORDS,
    'event.number': NO_FIELD,
    '@gdpr-objection':
      "TS2322: Type '(event: ScriptOpenEvent) => string' is not assignable to type '(event: ObjectionEvent)",
  },
}

const VUE = project(
  ['env.d.ts', 'Right.vue', 'AlsoRight.vue', 'Names.vue', 'Slot.vue', 'unchecked.tsx', 'Wrong.vue'],
  { jsx: 'preserve', jsxImportSource: 'vue' },
)

/** @type {Consumer} */
const vue = {
  name: 'Vue 3',
  project: 'vue',
  packages: { ...TYPESCRIPT, vue: '3.5.45', 'vue-tsc': '3.3.14' },
  command: 'vue-tsc -p . --pretty false',
  runs: [
    { tsconfig: VUE, wrong: WRONG_VUE },
    {
      tsconfig: { ...VUE, vueCompilerOptions: { strictTemplates: true } },
      wrong: {
        ...WRONG_VUE,
        'Names.vue': {
          local: `${NO_NAME}'local'`,
          findings: "TS2353: Object literal may only specify known properties, and 'findings'",
          '@gdpr-transfer-reqest': `${NO_NAME}'onGdprTransferReqest'`,
        },
        'Slot.vue': {
          'slot="footer"': "TS2353: Object literal may only specify known properties, and 'slot'",
        },
      },
    },
  ],
}

const notThere = (name) => `TS2353: Object literal may only specify known properties, and '"${name}"'`

/** @type {Consumer} */
const svelte = {
  name: 'Svelte 5',
  project: 'svelte',
  packages: { ...TYPESCRIPT, svelte: '5.57.3', 'svelte-check': '4.7.8' },
  command: 'svelte-check --tsconfig ./tsconfig.json --output machine-verbose',
  runs: [
    {
      tsconfig: { ...project([], { verbatimModuleSyntax: true }), files: undefined, include: ['*'] },
      wrong: {
        'Wrong.svelte': {
          'local=': notThere('local'),
          everywhere: NO_SCOPE,
          talking: NO_PHASE,
          'capabilities=': NO_WORDS,
          'findings=': notThere('findings'),
          'ongdpr-transfer-reqest': notThere('ongdpr-transfer-reqest'),
          'event.number': NO_FIELD,
          'ongdpr-objection': "TS2322: Type '(event: ScriptOpenEvent) => string' is not assignable",
        },
        'WrongLegacy.svelte': {
          'respondWith(suppress)': "TS2345: Argument of type '() => Promise<void>' is not assignable",
          'on:gdpr-objektion': notThere('on:gdpr-objektion'),
        },
      },
    },
  ],
}

const angularProject = (files) => ({
  ...project(files, { exactOptionalPropertyTypes: false }),
  angularCompilerOptions: { strictTemplates: true },
})

/**
 * ngc looks at templates only where it found nothing wrong in the classes, so it runs twice.
 *
 * @type {Consumer}
 */
const angular = {
  name: 'Angular 21',
  project: 'angular',
  packages: {
    typescript: '5.9.3',
    rxjs: '7.8.2',
    '@angular/core': '21.2.26',
    '@angular/common': '21.2.26',
    '@angular/compiler': '21.2.26',
    '@angular/compiler-cli': '21.2.26',
  },
  command: 'ngc -p .',
  runs: [
    {
      tsconfig: angularProject([
        'right.component.ts',
        'also-right.component.ts',
        'unchecked.component.ts',
        'wrong.component.ts',
        'no-schema.component.ts',
      ]),
      wrong: {
        'wrong.component.ts': {
          '(gdpr-objection)':
            "TS2345: Argument of type 'ObjectionEvent' is not assignable to parameter of type 'ScriptOpenEvent'",
          '$event.number': NO_FIELD,
          "openScript('goodbye')": `TS2345: Argument of type '"goodbye"' is not assignable`,
        },
        'no-schema.component.ts': {
          template: [
            "NG8001: 'gdpr-script-panel' is not a known element",
            "NG8002: Can't bind to 'call' since it isn't a known property of 'gdpr-script-panel'",
          ],
        },
      },
    },
    {
      tsconfig: angularProject(['right.component.ts', 'wrong-class.component.ts']),
      wrong: { 'wrong-class.component.ts': { talking: NO_PHASE, 'event.number': NO_FIELD } },
    },
  ],
}

const typed = (type, from, file) => ({
  [`${type}.ts`]: (read) =>
    `import type { ${type} } from '${from}'\nexport const right: ${type} = ${read(`@gdpr-script/element/dist/${file}`)}`,
})

/** The schema of Web Types 2 as TypeScript; the analyzer brings it and does not export it. */
const WEB_TYPES =
  './node_modules/web-component-analyzer-webtypes/lib/esm/transformers/webtypes/webtypes-schema.js'

/**
 * What this edition of the schema does not know yet: a contribution may have properties and lists of its own.
 * Source: "File Structure" of the page on Web Types in the IntelliJ Platform SDK.
 */
const OF_ITS_OWN = { '"values": [': notThere('values'), '"read-only": true': notThere('read-only') }

/** @type {Consumer} */
const editors = {
  name: 'Data for editors',
  project: 'editors',
  packages: {
    ...TYPESCRIPT,
    'vscode-css-languageservice': '6.3.10',
    'vscode-html-languageservice': '5.6.2',
    'web-component-analyzer-webtypes': '2.0.12',
  },
  command: TSC,
  writes: {
    ...typed('WebtypesSchema', WEB_TYPES, 'web-types.json'),
    ...typed('HTMLDataV1', 'vscode-html-languageservice', 'vscode.html-custom-data.json'),
    ...typed('CSSDataV1', 'vscode-css-languageservice', 'vscode.css-custom-data.json'),
  },
  runs: [
    {
      tsconfig: project(['WebtypesSchema.ts', 'HTMLDataV1.ts', 'CSSDataV1.ts', 'wrong.ts']),
      wrong: {
        'WebtypesSchema.ts': OF_ITS_OWN,
        'wrong.ts': {
          "{ version: '0.0.0' }": "TS2741: Property 'name' is missing",
          flow: `TS2322: Type '"flow"' is not assignable to type '"typescript"'`,
          'tags: [] }': "TS2353: Object literal may only specify known properties, and 'tags'",
          "kind: 'word'": `TS2322: Type '"word"' is not assignable to type 'HtmlAttributeType`,
          'version: 2': "TS2322: Type '2' is not assignable to type '1 | 1.1'",
          "tags: [{ name: 'gdpr-script-panel' }]": "TS2741: Property 'attributes' is missing",
          "values: ['en']": "TS2322: Type 'string' is not assignable to type 'IValueData'",
          pseudoClass: "TS2561: Object literal may only specify known properties, but 'pseudoClass'",
        },
      },
    },
  ],
}

/** @type {readonly Consumer[]} */
export const CONSUMERS = [angular, vue, svelte, ...react, ...plain, editors]
