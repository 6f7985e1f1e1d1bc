// Operands → files. A path is taken as it is written; what is no file and looks like a pattern is one.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { faulty, type ProfileInput, STDIN } from './profile-input.js'

/** A file to read, or why there is none. */
export type FoundFile = { readonly path: string } | { readonly missing: ProfileInput }

const missing = (name: string, code: 'not-found' | 'directory' | 'no-match'): FoundFile => ({
  missing: faulty({ name, line: null }, code),
})

/** Patterns are written with slashes everywhere; Windows writes paths with the other kind. */
const asPattern = (operand: string): string =>
  process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand

async function findFile(operand: string, cwd: string): Promise<FoundFile[]> {
  if (operand === STDIN) return [{ path: STDIN }]
  const found = await stat(resolve(cwd, operand)).catch(() => undefined)
  if (found?.isDirectory()) return [missing(operand, 'directory')]
  if (found) return [{ path: operand }]
  const pattern = asPattern(operand)
  if (!isDynamicPattern(pattern)) return [missing(operand, 'not-found')]
  const paths = await glob(pattern, { cwd, expandDirectories: false })
  return paths.length === 0 ? [missing(operand, 'no-match')] : paths.sort().map((path) => ({ path }))
}

/** Finds the files that operands name: paths, patterns such as "profiles/*.json", "-". Each file once. */
export async function findFiles(operands: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found = await Promise.all(operands.map((operand) => findFile(operand, cwd)))
  const keyOf = (file: FoundFile): string => ('path' in file ? file.path : `missing ${file.missing.name}`)
  return [...new Map(found.flat().map((file) => [keyOf(file), file])).values()]
}
