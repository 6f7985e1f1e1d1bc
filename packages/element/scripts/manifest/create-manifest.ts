// The Custom Elements Manifest of the package, made of its sources and the comments in them. Nothing is built first.
import { create } from '@custom-elements-manifest/analyzer'
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'
import type { Package } from 'custom-elements-manifest/schema'
import { publicSurface } from './public-surface.js'
import { readSources, type Sources, treeOf } from './read-sources.js'
import { wordTypes } from './word-types.js'

/** Makes the manifest: the classes that the package exports, and of them what is public. */
export const createManifest = (sources: Sources = readSources()): Package =>
  create({
    modules: [...sources].map(treeOf),
    plugins: [...litPlugin(), publicSurface(wordTypes(sources))],
  })
