import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ts } from '@custom-elements-manifest/analyzer'
import type { SourceFile } from 'typescript'

const PACKAGE = join(import.meta.dirname, '../..')

/** Texts of modules by their path in the package, for example `src/index.ts`. */
export type Sources = ReadonlyMap<string, string>

/** Reads the modules of the element, without tests. */
export function readSources(): Sources {
  const files = readdirSync(join(PACKAGE, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
  return new Map(files.map((file) => [file, readFileSync(join(PACKAGE, file), 'utf8')]))
}

/** Parses a module, with the compiler that the analyzer brings: it knows the nodes of no other. */
export const treeOf = ([path, text]: readonly [string, string]): SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
