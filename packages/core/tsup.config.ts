import { defineConfig } from 'tsup'

export default defineConfig({
  // A file for a file: whoever bundles drops the parser, zod and the languages by whole modules. Shared chunks would
  // mix the parser with what renders, and its schemas are calls that no bundler dares to drop.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  bundle: false,
  format: ['esm'],
  target: 'es2022',
  treeshake: false,
  sourcemap: true,
  clean: true,
  silent: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      base: 'src/base.ts',
      script: 'src/script.ts',
      'referral/index': 'src/referral/index.ts',
      'follow-up/index': 'src/follow-up/index.ts',
      'profile/index': 'src/profile/index.ts',
      'profile/read-profile': 'src/profile/read-profile.ts',
      'citations/index': 'src/citations/index.ts',
      'rules/index': 'src/rules/index.ts',
      'conformance/index': 'src/conformance/index.ts',
      'questions/match-question': 'src/questions/match-question.ts',
      'locales/sv/index': 'src/locales/sv/index.ts',
      'locales/sv/spoken': 'src/locales/sv/spoken.ts',
      'locales/sv/review': 'src/locales/sv/review.ts',
      'locales/sv/questions': 'src/locales/sv/questions.ts',
      'locales/en/index': 'src/locales/en/index.ts',
      'locales/en/spoken': 'src/locales/en/spoken.ts',
      'locales/en/review': 'src/locales/en/review.ts',
      'locales/en/questions': 'src/locales/en/questions.ts',
      'locales/da/index': 'src/locales/da/index.ts',
      'locales/da/spoken': 'src/locales/da/spoken.ts',
      'locales/da/review': 'src/locales/da/review.ts',
      'locales/da/questions': 'src/locales/da/questions.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0', composite: false },
  },
})
