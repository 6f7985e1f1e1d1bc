import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  target: 'node20.19',
  platform: 'node',
  // The prompts of `init` are a chunk of their own, loaded when somebody is asked.
  splitting: true,
  treeshake: false,
  sourcemap: true,
  clean: true,
  silent: true,
})
