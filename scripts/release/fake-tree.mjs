/** Small trees of packages for tests. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../run.mjs'
import { temporaryFolder } from '../temporary-folder.mjs'

/**
 * Writes files: texts as they are, everything else as JSON. What is undefined is removed.
 *
 * @param {string} folder
 * @param {Record<string, unknown>} files by path
 */
export function write(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    if (content === undefined) rmSync(file, { recursive: true })
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
    }
  }
}

/**
 * Reads a manifest.
 *
 * @param {string} folder
 */
export const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** A small package that can be released. It goes by a name that the table of contents knows. */
export const PACKAGE = {
  'package.json': {
    name: '@gdpr-script/react',
    version: '1.2.3',
    license: 'MIT',
    description: 'A package.',
    type: 'module',
    sideEffects: ['./dist/index.js'],
    files: ['dist', 'src'],
    types: './dist/index.d.ts',
    exports: {
      '.': {
        '@gdpr-script/source': './src/index.ts',
        types: './dist/index.d.ts',
        default: './dist/index.js',
      },
      './package.json': './package.json',
    },
    dependencies: { '@gdpr-script/core': '1.2.3', lit: '^3.3.3' },
    peerDependencies: { react: '>=17' },
    devDependencies: { '@types/sarif': '^2.1.7' },
    publishConfig: { access: 'public' },
  },
  LICENSE: 'MIT\n',
  'README.md': '# A package\n',
  'dist/index.js':
    "import { html } from 'lit'\nimport './part.js'\nexport * from '@gdpr-script/core/base'\nexport { html }\nexport const load = () => import('./part.js')\n//# sourceMappingURL=index.js.map\n",
  'dist/index.js.map': { version: 3, sources: ['../src/index.ts'], mappings: '' },
  'dist/part.js': 'export {}\n',
  'dist/index.d.ts':
    "import type { ReactNode } from 'react'\nexport declare const node: ReactNode\nexport type Part = import('./part.js').Part\n",
  'dist/part.d.ts': 'export interface Part { readonly id: string }\n',
  'src/index.ts': "import type { Log } from 'sarif'\nimport './part.js'\nexport type { Log }\n",
  'src/part.ts': 'export {}\n',
}

/** The other package of a small tree. */
export const CORE = {
  'package.json': {
    name: '@gdpr-script/core',
    version: '1.2.3',
    license: 'MIT',
    description: 'Another package.',
    type: 'module',
    files: ['dist', 'schema', 'src'],
    exports: { './base': './dist/index.js' },
    publishConfig: { access: 'public' },
  },
  LICENSE: 'MIT\n',
  'README.md': '# Another package\n',
  'dist/index.js': 'export {}\n',
  'dist/index.d.ts': 'export {}\n',
  'schema/profile.v1.json': {},
  'src/index.ts': 'export {}\n',
}

/** Makes a small tree of both packages, with the tools at hand. */
export function fakeTree() {
  const root = temporaryFolder('tree')
  write(root, {
    'package.json': { name: 'tree', private: true, version: '0.0.0', workspaces: ['packages/*'] },
    LICENSE: 'MIT\n',
    '.changeset/config.json': {
      changelog: '@changesets/cli/changelog',
      fixed: [['@gdpr-script/core', '@gdpr-script/react']],
      access: 'public',
      baseBranch: 'main',
    },
  })
  write(join(root, 'packages/core'), CORE)
  write(join(root, 'packages/react'), PACKAGE)
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction')
  return root
}
