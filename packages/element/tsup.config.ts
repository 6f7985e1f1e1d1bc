import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  treeshake: false,
  sourcemap: true,
  silent: true,
}

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/define.ts'],
    splitting: true,
    // The builds run side by side: this one leaves the files of the others alone.
    clean: ['!cdn.js*', '!browser/**', '!no-page/**'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { 'no-page/index': 'src/no-page/index.ts', 'no-page/define': 'src/no-page/define.ts' },
    splitting: true,
    esbuildOptions(options) {
      options.chunkNames = 'no-page/[name]-[hash]'
    },
  },
  {
    ...shared,
    entry: ['src/cdn.ts'],
    splitting: false,
    treeshake: true,
    minify: true,
    noExternal: [/.*/],
  },
  {
    // For a page without a bundler that wants the parts when they are needed, each a file of its own.
    ...shared,
    entry: { panel: 'src/define.ts' },
    outDir: 'dist/browser',
    splitting: true,
    clean: true,
    minify: true,
    noExternal: [/.*/],
  },
])
