import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    base: 'src/base.ts',
    profile: 'src/profile/index.ts',
    'locales/sv': 'src/locales/sv/index.ts',
    'locales/en': 'src/locales/en/index.ts',
  },
  format: ['esm'],
  target: 'es2022',
  splitting: true,
  treeshake: false,
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0', composite: false } },
})
