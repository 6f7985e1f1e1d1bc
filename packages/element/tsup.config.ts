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
    // A file for a file, so that whoever bundles drops what is not used, and no chunk is imported for nothing.
    ...shared,
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/cdn.ts', '!src/version.ts'],
    bundle: false,
    // The builds run side by side: this one leaves the files of the others alone.
    clean: ['!version.js*'],
    dts: {
      entry: { index: 'src/index.ts', define: 'src/define.ts' },
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    // Takes the number out of package.json, which no browser can import.
    ...shared,
    entry: ['src/version.ts'],
  },
])
