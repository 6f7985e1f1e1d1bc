/** What `npm test` runs, in order. Data only. */

/**
 * `needs`: the step that has to have passed before. `environment`: on top of the current one.
 *
 * @type {readonly { name: string, title: string, command: string, needs?: string, tests?: true }[]}
 */
export const STEPS = [
  { name: 'format', title: 'Every file is formatted', command: 'prettier --check --log-level warn .' },
  { name: 'lint', title: 'Style and layers', command: 'eslint --max-warnings 0 .' },
  { name: 'types', title: 'Types', command: 'npm run --silent types' },
  { name: 'generated', title: 'Generated files are up to date', command: 'node scripts/check-generated.mjs' },
  { name: 'build', title: 'Packages build', command: 'npm run --silent build' },
  { name: 'tests', title: 'Tests in Node and in Chromium', command: 'vitest run', tests: true },
  { name: 'unused', title: 'No dead code, no missing dependency', command: 'knip --no-progress' },
  {
    name: 'publint',
    title: 'Packages are fit to publish',
    command:
      'publint --strict packages/core && publint --strict packages/element && publint --strict packages/react && publint --strict packages/cli',
    needs: 'build',
  },
  {
    name: 'attw',
    title: 'Packages resolve in TypeScript',
    command: [
      'attw --pack packages/core --profile esm-only --exclude-entrypoints schema.json',
      'attw --pack packages/element --profile esm-only --exclude-entrypoints cdn custom-elements.json',
      'attw --pack packages/react --profile esm-only',
    ].join(' && '),
    needs: 'build',
  },
  {
    name: 'entries',
    title: 'Every entry is there and loads in Node',
    command: 'node scripts/check-entries.mjs',
    needs: 'build',
  },
  {
    name: 'consumer-types',
    title: 'Types hold in TypeScript, React, Vue, Svelte and Angular, and in editors',
    command: 'node scripts/consumer-types/run.mjs',
    needs: 'build',
  },
  {
    name: 'edge',
    title: 'Every entry loads where there is no page',
    command: 'node scripts/check-edge.mjs',
    needs: 'build',
  },
  {
    name: 'bundles',
    title: 'Bundles hold nothing they should not',
    command: 'node scripts/check-bundles.mjs',
    needs: 'build',
  },
  {
    name: 'sizes',
    title: 'Bundles, and the first answer in a browser, are within their ceilings',
    command: 'node scripts/check-sizes.mjs',
    needs: 'build',
  },
  {
    name: 'release',
    title: 'What would be released',
    command: 'npm run --silent release -- --dry-run --no-build',
    needs: 'build',
  },
  {
    name: 'consumers',
    title: 'Consumers build and run',
    command: 'node scripts/consumers/run.mjs',
    needs: 'build',
  },
]
