import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/no-page.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  treeshake: false,
  sourcemap: true,
  clean: true,
  silent: true,
  // Bundling drops the directive of an inner module, and server frameworks look for it on the first line.
  banner: { js: "'use client'" },
  dts: { entry: 'src/index.ts', compilerOptions: { ignoreDeprecations: '6.0' } },
})
