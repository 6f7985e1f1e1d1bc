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
    // The two builds run side by side: this one leaves the file of the other alone.
    clean: ['!cdn.js*'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: ['src/cdn.ts'],
    splitting: false,
    treeshake: true,
    minify: true,
    noExternal: [/.*/],
  },
])
