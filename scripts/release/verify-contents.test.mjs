// Each kind of fault is planted into a sound package, and found.
import { afterAll, describe, expect, it } from 'vitest'
import { NEVER } from './contents.mjs'
import { CORE, PACKAGE, write } from './fake-tree.mjs'
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder.mjs'
import { contentFaults } from './verify-contents.mjs'

afterAll(removeTemporaryFolders)

const MACHINE = '/srv/build'
const SURROUNDINGS = {
  manifests: new Map([[CORE['package.json'].name, CORE['package.json']]]),
  machinePaths: [MACHINE],
}

/** The faults of the sound package with some files changed, and its manifest where told. */
function faultsWith(files, changeManifest = (manifest) => manifest) {
  const folder = temporaryFolder('package')
  write(folder, { ...PACKAGE, 'package.json': changeManifest(structuredClone(PACKAGE['package.json'])) })
  write(folder, files)
  return contentFaults(folder, SURROUNDINGS)
}

const changed = (fields) => (manifest) => ({ ...manifest, ...fields })
const more = (path, text) => ({ [path]: `${PACKAGE[path] ?? ''}\n${text}\n` })

it('finds nothing in a sound package', () => {
  expect(faultsWith({})).toEqual([])
})

/** @type {[string, Record<string, unknown>, string][]} */
const FILES = [
  ['a missing licence', { LICENSE: undefined }, 'lacks LICENSE.'],
  [
    'a missing built file',
    { 'dist/index.js.map': undefined },
    'names the source map index.js.map in dist/index.js',
  ],
  ['a file at the top', { 'notes.md': 'x' }, 'holds notes.md, which is in none of its folders'],
  ['a folder that does not belong', { 'docs/a.md': 'x' }, 'holds docs/a.md, which is in none of its folders'],
  ['a test', { 'src/part.test.ts': '' }, 'holds src/part.test.ts, which is a test.'],
  ['a test of types', { 'src/part.test-d.ts': '' }, 'holds src/part.test-d.ts, which is a test.'],
  ['tests in a folder', { 'src/test/a.ts': '' }, 'holds src/test/a.ts, which is part of the tests.'],
  ['a fixture', { 'src/fixtures/a.json': '{}' }, 'holds src/fixtures/a.json, which is test data.'],
  ['a script', { 'src/scripts/a.mjs': '' }, 'holds src/scripts/a.mjs, which is a tool of the build.'],
  [
    'settings',
    { 'src/tsconfig.test.json': '{}' },
    'holds src/tsconfig.test.json, which is a setting of the build.',
  ],
  [
    'settings in code',
    { 'src/tsup.config.ts': '' },
    'holds src/tsup.config.ts, which is a setting of the build.',
  ],
  ['a cache', { 'dist/.cache/a': '' }, 'holds dist/.cache/a, which is left over from a tool.'],
  [
    'build information',
    { 'dist/a.tsbuildinfo': '' },
    'holds dist/a.tsbuildinfo, which is left over from a tool.',
  ],
  ['a secret', { 'src/.env': '' }, 'holds src/.env, which is a file that may hold secrets.'],
  [
    'a map of a source that is not there',
    { 'dist/index.js.map': { version: 3, sources: ['../src/gone.ts'], mappings: '' } },
    'of ../src/gone.ts, which is neither in the tarball nor in the map.',
  ],
  [
    'a folder of this machine',
    more('dist/part.js', `const at = '${MACHINE}/packages'`),
    `in dist/part.js: ${MACHINE}`,
  ],
  [
    'somebody’s folder',
    more('dist/part.js', "const at = '/home/kim/panel/a.js'"),
    'in dist/part.js: /home/kim/',
  ],
  ['somebody’s folder on a Mac', more('src/part.ts', '// /Users/kim/a'), 'in src/part.ts: /Users/kim/'],
  ['somebody’s folder on Windows', more('src/part.ts', '// C:\\Users\\kim'), 'in src/part.ts: C:\\Users\\'],
  ['an address of a file', more('dist/part.js', '// file:///opt/a.js'), 'in dist/part.js: file:///o'],
  [
    'an import of a file that is not there',
    more('dist/index.js', "import './gone.js'"),
    'imports ./gone.js in dist/index.js',
  ],
  [
    'an import without an ending',
    more('dist/index.js', "import './part'"),
    'imports ./part in dist/index.js',
  ],
  [
    'a later import that leads nowhere',
    more('dist/index.js', "void import('./gone.js')"),
    'imports ./gone.js',
  ],
  ['a re-export that leads nowhere', more('dist/index.js', "export * from './gone.js'"), 'imports ./gone.js'],
  ['a require that leads nowhere', more('dist/index.js', "require('./gone.cjs')"), 'imports ./gone.cjs'],
  [
    'an address that leads nowhere',
    more('dist/index.js', "new URL('./gone.json', import.meta.url)"),
    'imports ./gone.json',
  ],
  [
    'types that lead nowhere',
    more('dist/index.d.ts', "export type A = import('./gone.js').A"),
    'imports ./gone.js in dist/index.d.ts',
  ],
  [
    'a reference that leads nowhere',
    { 'dist/part.d.ts': '/// <reference path="gone.d.ts" />\n' },
    'imports ./gone.d.ts',
  ],
  [
    'a source that is not shipped',
    more('src/index.ts', "import './gone.js'"),
    'imports ./gone.js in src/index.ts',
  ],
  [
    'an import out of the package',
    more('src/index.ts', "import '../../core/src/a.js'"),
    'which is not in the tarball',
  ],
  [
    'an undeclared dependency',
    more('dist/index.js', "import 'zod'"),
    'imports zod in dist/index.js, but zod is no declared dependency.',
  ],
  [
    'a development dependency in built code',
    more('dist/index.js', "import 'sarif'"),
    'but sarif is no declared dependency.',
  ],
  [
    'a development dependency in declarations',
    more('dist/index.d.ts', "import type { Log } from 'sarif'"),
    'but sarif is no declared dependency.',
  ],
  [
    'a development dependency loaded by a source',
    more('src/index.ts', "import 'sarif'"),
    'but sarif is no declared dependency.',
  ],
  [
    'a deep import',
    more('dist/index.js', "import '@gdpr-script/core/dist/base.js'"),
    'does not export ./dist/base.js.',
  ],
]

/** @type {[string, Record<string, unknown>, string][]} */
const MANIFESTS = [
  [
    'an export that leads nowhere',
    { exports: { '.': './dist/gone.js' } },
    'names ./dist/gone.js in exports › .',
  ],
  [
    'a condition that leads nowhere',
    { exports: { '.': { '@gdpr-script/source': './src/gone.ts', default: './dist/index.js' } } },
    'names ./src/gone.ts in exports › . › @gdpr-script/source',
  ],
  ['a pattern without a file', { exports: { './*': './lib/*.js' } }, 'names ./lib/*.js in exports › ./*'],
  ['types that are not there', { types: './dist/gone.d.ts' }, 'names ./dist/gone.d.ts in types'],
  ['a command that is not there', { bin: { a: './bin/a.js' } }, 'names ./bin/a.js in bin › a'],
  [
    'a command that the shell cannot run',
    { bin: { a: './dist/part.js' } },
    'does not begin with #!/usr/bin/env node',
  ],
  [
    'a manifest of elements that is not there',
    { customElements: 'dist/gone.json' },
    'names dist/gone.json in customElements',
  ],
  ['Web Types that are not there', { 'web-types': 'dist/gone.json' }, 'names dist/gone.json in web-types'],
  [
    'a side effect that is not there',
    { sideEffects: ['./dist/gone.js'] },
    'names ./dist/gone.js in sideEffects › 0',
  ],
  [
    'a path for a version',
    { dependencies: { ...PACKAGE['package.json'].dependencies, lit: 'file:../lit' } },
    'asks for lit "file:../lit"',
  ],
  [
    'a workspace for a version',
    { dependencies: { ...PACKAGE['package.json'].dependencies, lit: 'workspace:^' } },
    'asks for lit "workspace:^"',
  ],
  [
    'an address for a version',
    { peerDependencies: { react: 'https://example.com/a.tgz' } },
    'asks for react "https:',
  ],
  ['any version', { peerDependencies: { react: '*' } }, 'asks for react "*"'],
  [
    'a package nobody has described',
    { name: '@gdpr-script/unknown' },
    'has no row in scripts/release/contents.mjs',
  ],
]

describe('finds', () => {
  it.each(FILES)('%s', (_, files, fault) => {
    expect(faultsWith(files)).toContainEqual(expect.stringContaining(fault))
  })

  it.each(MANIFESTS)('%s', (_, fields, fault) => {
    expect(faultsWith({}, changed(fields))).toContainEqual(expect.stringContaining(fault))
  })

  it('something by every row of what no tarball may hold', () => {
    const planted = FILES.flatMap(([, files]) => Object.keys(files))
    expect(NEVER.filter(({ pattern }) => !planted.some((path) => pattern.test(path)))).toEqual([])
  })
})

it('accepts a source outside the tarball that its map embeds', () => {
  const map = { version: 3, sources: ['../../lit/a.ts'], sourcesContent: ['export {}'], mappings: '' }
  expect(faultsWith({ 'dist/index.js.map': map })).toEqual([])
})

it('accepts ranges of versions', () => {
  for (const range of ['1.2.3', '^1.2.3', '~1.2', '>=17', '>=17 <20', '^17 || ^18', '1.2.3-next.0'])
    expect(faultsWith({}, changed({ peerDependencies: { react: range } })), range).toEqual([])
})

it('takes the end of a longer path for no folder of the machine', () => {
  expect(faultsWith(more('dist/part.js', `const at = '..${MACHINE}/a.js'`))).toEqual([])
})
