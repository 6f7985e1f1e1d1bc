// Types of what the analyzer exports: its own declarations tell of plugins alone, and nothing of Lit.

declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest/schema'
  import type typescript from 'typescript'

  /** Hooks into the analysis. */
  export interface Plugin {
    name: string
    /** Runs for each node of each module. */
    analyzePhase?: (params: { node: typescript.Node }) => void
    /** Runs once, when every module is read. */
    packageLinkPhase?: (params: { customElementsManifest: Package }) => void
  }

  /** The compiler that the analyzer brings. */
  export const ts: typeof typescript

  /** Makes the manifest of modules. */
  export function create(options: {
    modules: readonly typescript.SourceFile[]
    plugins?: readonly Plugin[]
  }): Package
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer'

  /** Makes the plugins that know Lit's properties and life cycle. */
  export function litPlugin(): Plugin[]
}
