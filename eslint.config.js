import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import { configs as lit } from 'eslint-plugin-lit'
import { configs as wc } from 'eslint-plugin-wc'
import tseslint from 'typescript-eslint'
import { boundaries } from './scripts/lint/boundaries.mjs'
import { LONG_TABLES } from './scripts/lint/layers.mjs'
import {
  EVERYWHERE,
  GLOBALS,
  NAMED_EXPORTS,
  PURE,
  STRICT_PAGE,
  ZOD_WHOLE,
  restrictedSyntax,
} from './scripts/lint/syntax.mjs'

const PROJECTS = [
  'packages/core/tsconfig.test.json',
  'packages/element/tsconfig.json',
  'packages/react/tsconfig.json',
  'packages/cli/tsconfig.json',
  'packages/test-utils/tsconfig.json',
  'examples/agent-desktop/tsconfig.json',
]
const TYPED = ['packages/*/{src,test,scripts}/**/*.{ts,tsx}', 'examples/agent-desktop/src/**/*.ts']
const TESTS = ['**/*.test.{ts,tsx,mjs}', '**/*.test-d.ts', '**/test/**']
const CORE = ['packages/core/src/**/*.ts']
const ELEMENT = ['packages/element/src/**/*.ts', 'examples/agent-desktop/src/**/*.ts']

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      'coverage/**',
      '**/consumer-types/projects/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Everything
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'no-restricted-syntax': restrictedSyntax(EVERYWHERE, NAMED_EXPORTS),
    },
  },

  // Typed
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `'none' | LocalizedText` says what "none" means, though a string swallows it.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },

  // No cycles
  {
    files: ['packages/*/src/**/*.{ts,tsx}'],
    ignores: TESTS,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: PROJECTS, noWarnOnMultipleProjects: true }),
      ],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },

  // Layers
  ...boundaries,
  {
    files: CORE,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...GLOBALS],
      'no-restricted-syntax': restrictedSyntax(EVERYWHERE, NAMED_EXPORTS, PURE),
    },
  },
  {
    files: ['packages/core/src/profile/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': restrictedSyntax(EVERYWHERE, NAMED_EXPORTS, PURE, ZOD_WHOLE) },
  },
  {
    files: ['packages/core/src/locales/*/{index,spoken}.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax(EVERYWHERE, PURE) },
  },
  { files: LONG_TABLES, rules: { 'max-lines': 'off' } },

  // The page
  {
    files: ELEMENT,
    extends: [wc['flat/best-practice'], lit['flat/recommended']],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': restrictedSyntax(EVERYWHERE, NAMED_EXPORTS, STRICT_PAGE) },
  },
  { files: ['packages/element/src/gdpr-script-panel.ts'], rules: { 'max-lines': ['error', { max: 250 }] } },
  {
    files: ['packages/*/src/index.ts'],
    rules: { 'max-lines': ['error', { max: 60, skipComments: true, skipBlankLines: true }] },
  },

  // Tests and tools
  // A fixture is found by its file name, so its export has none.
  {
    files: ['packages/core/test/rules/*.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax(EVERYWHERE) },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['*.config.{js,ts}', '**/*.config.ts', '.size-limit.js'],
    rules: { 'no-restricted-syntax': restrictedSyntax(EVERYWHERE) },
  },
  // An example is written as its framework asks.
  { files: ['examples/*/**'], ignores: ELEMENT, rules: { 'no-restricted-syntax': 'off' } },
  prettier,
)
