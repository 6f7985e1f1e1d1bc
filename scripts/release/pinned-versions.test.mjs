import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../run.mjs'
import { fakeTree, manifestOf, write } from './fake-tree.mjs'
import { withoutAddresses } from './lock.mjs'
import { stalePins, updatePins } from './pinned-versions.mjs'
import { removeTemporaryFolders } from '../temporary-folder.mjs'

afterAll(removeTemporaryFolders)

const PAGE =
  'https://cdn.example/npm/@gdpr-script/core@1.0.0/dist/base.js, gdpr-script-core-1.0.0-next.2.tgz, lit@1.0.0'

function treeWithPins() {
  const root = fakeTree()
  write(root, {
    'README.md': PAGE,
    'CHANGELOG.md': PAGE,
    'docs/a.md': PAGE,
    'docs/decisions/1.md': PAGE,
    'examples/vue/index.html': PAGE,
    'examples/vue/node_modules/a/README.md': PAGE,
    'examples/vue/package.json': {
      name: 'vue-example',
      dependencies: { '@gdpr-script/core': '^1.0.0', '@gdpr-script/react': '1.0.0', vue: '^1.0.0' },
      devDependencies: { '@gdpr-script/core': 'file:../../core.tgz' },
    },
  })
  return root
}

it('brings every page and example to the current version, and nothing else', () => {
  const root = treeWithPins()
  const places = ['README.md', 'docs/a.md', 'examples/vue/index.html', 'examples/vue/package.json']
  expect(stalePins(root).toSorted()).toEqual(places.toSorted())
  expect(updatePins(root).toSorted()).toEqual(places.toSorted())
  expect(stalePins(root)).toEqual([])

  const read = (path) => readFileSync(join(root, path), 'utf8')
  const current =
    'https://cdn.example/npm/@gdpr-script/core@1.2.3/dist/base.js, gdpr-script-core-1.2.3.tgz, lit@1.0.0'
  for (const path of ['README.md', 'docs/a.md', 'examples/vue/index.html'])
    expect(read(path), path).toBe(current)
  for (const path of ['CHANGELOG.md', 'docs/decisions/1.md', 'examples/vue/node_modules/a/README.md'])
    expect(read(path), path).toBe(PAGE)
  expect(manifestOf(join(root, 'examples/vue'))).toMatchObject({
    dependencies: { '@gdpr-script/core': '^1.2.3', '@gdpr-script/react': '1.2.3', vue: '^1.0.0' },
    devDependencies: { '@gdpr-script/core': 'file:../../core.tgz' },
  })
})

it('holds in the tree: run npm run version where it does not', () => {
  expect(stalePins(ROOT)).toEqual([])
})

it('keeps addresses of the registry out of the lock', () => {
  const lock = {
    packages: {
      '': { name: 'a' },
      'node_modules/b': {
        version: '1.0.0',
        resolved: 'https://registry.example/b.tgz',
        integrity: 'sha512-b',
      },
      'node_modules/c': { resolved: 'packages/c', link: true },
    },
  }
  expect(JSON.parse(withoutAddresses(JSON.stringify(lock))).packages).toEqual({
    '': { name: 'a' },
    'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
    'node_modules/c': { resolved: 'packages/c', link: true },
  })
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
})
