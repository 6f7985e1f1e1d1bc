// What is released follows from the tree, and the tree stays as it is.
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, readdirSync, utimesSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { PACKAGES } from '../packages.mjs'
import { ROOT } from '../run.mjs'
import { applyVersions } from './apply-versions.mjs'
import { call } from './call.mjs'
import { manifestFaults } from './check-manifests.mjs'
import { CORE, PACKAGE, fakeTree, manifestOf, write } from './fake-tree.mjs'
import { placeObstacles, registryObstacles, treeObstacles } from './obstacles.mjs'
import { packPackages } from './pack-packages.mjs'
import { inOrder } from './plan-release.mjs'
import { prepareRelease } from './prepare-release.mjs'
import { publishedState } from './registry.mjs'
import { reportPackage } from './report.mjs'
import { NO_REPOSITORY, copyRepository, repositoryFaults } from './repository.mjs'
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder.mjs'
import { stageRelease } from './stage.mjs'
import { tagsOf } from './tags.mjs'

afterAll(removeTemporaryFolders)

const CHANGESET = "---\n'@gdpr-script/core': minor\n---\n\nSays more.\n"
const URL_OF_SOURCE = 'git+https://example.com/panel.git'

function digests(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
  })
}

const changeManifest = (root, path, fields) =>
  write(root, { [`${path}/package.json`]: { ...manifestOf(join(root, path)), ...fields } })

describe('a release with a changeset that waits', () => {
  const root = fakeTree()
  write(root, { '.changeset/says-more.md': CHANGESET })
  const before = digests(root)

  it('shows the versions that would come, in the order of publishing, with the lines of the changelogs', async () => {
    const { outgoing, faults } = await prepareRelease(root)
    expect(faults).toEqual([])
    expect(outgoing.map(({ name, from, to }) => ({ name, from, to }))).toEqual([
      { name: '@gdpr-script/core', from: '1.2.3', to: '1.3.0' },
      { name: '@gdpr-script/react', from: '1.2.3', to: '1.3.0' },
    ])
    const [core, react] = outgoing
    expect(core.changelog).toBe('### Minor Changes\n\n- Says more.')
    expect(react.changelog).toContain('- @gdpr-script/core@1.3.0')
    expect(core.tarball.version).toBe('1.3.0')
    expect(core.tarball.files.map(({ path }) => path).toSorted()).toEqual(Object.keys(CORE).toSorted())
    expect(react.tarball.files.map(({ path }) => path).toSorted()).toEqual(Object.keys(PACKAGE).toSorted())
  })

  it('leaves the tree as it is', () => {
    expect(digests(root)).toEqual(before)
  })

  it('moves the ranges between the packages along', async () => {
    const stage = stageRelease(root)
    await applyVersions(stage)
    expect(manifestOf(join(stage, 'packages/react')).dependencies['@gdpr-script/core']).toBe('1.3.0')
    expect(manifestFaults(stage)).toEqual([])
  })
})

describe('a release without changesets', () => {
  it('keeps the version', async () => {
    const { outgoing, faults } = await prepareRelease(fakeTree())
    expect(faults).toEqual([])
    expect(outgoing.map(({ from, to }) => [from, to])).toEqual([
      ['1.2.3', '1.2.3'],
      ['1.2.3', '1.2.3'],
    ])
  })

  it('tells what is wrong inside a tarball', async () => {
    const root = fakeTree()
    write(root, { 'packages/react/dist/part.test.js': '' })
    const { faults } = await prepareRelease(root)
    expect(faults).toEqual(['@gdpr-script/react holds dist/part.test.js, which is a test.'])
  })

  it('says what Changesets says where that fails', async () => {
    const root = fakeTree()
    write(root, { '.changeset/a.md': CHANGESET.replace('core', 'unknown') })
    await expect(prepareRelease(root)).rejects.toThrow(
      /changeset version failed:[\s\S]*@gdpr-script\/unknown/,
    )
  })
})

describe('faults of manifests', () => {
  const react = PACKAGE['package.json']
  /** @type {[Record<string, unknown>, string][]} */
  const FAULTS = [
    [
      { version: '1.2.4' },
      'The packages have different versions: @gdpr-script/core 1.2.3, @gdpr-script/react 1.2.4.',
    ],
    [
      { dependencies: { ...react.dependencies, '@gdpr-script/core': '^1.2.2' } },
      '@gdpr-script/react asks for @gdpr-script/core ^1.2.2, but the version going out is 1.2.3.',
    ],
    [{ license: undefined }, '@gdpr-script/react does not say "license": "MIT".'],
    [{ description: '' }, '@gdpr-script/react has no description.'],
    [{ publishConfig: {} }, '@gdpr-script/react does not say publishConfig.access "public".'],
    [
      { scripts: { postinstall: 'node a.js' } },
      '@gdpr-script/react has a script "postinstall", which runs where it is installed.',
    ],
    [{ name: '@gdpr-script/cli' }, '@gdpr-script/cli is not in the fixed group of .changeset/config.json.'],
  ]

  it.each(FAULTS)('%o', (fields, fault) => {
    const root = fakeTree()
    changeManifest(root, 'packages/react', fields)
    expect(manifestFaults(root)).toEqual([fault])
  })

  it.each([
    ['packages/react/LICENSE', undefined, '@gdpr-script/react has no LICENSE in packages/react.'],
    ['packages/react/LICENSE', 'GPL', 'The LICENSE of @gdpr-script/react differs from the one at the root.'],
    ['packages/react/README.md', undefined, '@gdpr-script/react has no README.md in packages/react.'],
    ['packages/react/README.md', '', '@gdpr-script/react has no README.md in packages/react.'],
  ])('%s: %s', (path, content, fault) => {
    const root = fakeTree()
    write(root, { [path]: content })
    expect(manifestFaults(root)).toEqual([fault])
  })

  it('accepts what is in the tree', () => {
    expect(manifestFaults(ROOT)).toEqual([])
    expect(repositoryFaults(ROOT)).toEqual([])
  })
})

describe('the repository', () => {
  const named = () => {
    const root = fakeTree()
    write(root, { 'package.json': { ...manifestOf(root), repository: { type: 'git', url: URL_OF_SOURCE } } })
    return root
  }

  it('is written once, and copied into each package', () => {
    const root = named()
    expect(repositoryFaults(root)).toHaveLength(2)
    copyRepository(root)
    expect(repositoryFaults(root)).toEqual([])
    expect(manifestOf(join(root, 'packages/core')).repository).toEqual({
      type: 'git',
      url: URL_OF_SOURCE,
      directory: 'packages/core',
    })
  })

  it('is a fault of a release where a package names another one', async () => {
    const { faults } = await prepareRelease(named())
    expect(faults).toContain("@gdpr-script/core does not name the root's repository: run npm run version.")
  })

  it('is no fault while the root names none, but stands in the way', async () => {
    const root = fakeTree()
    expect(repositoryFaults(root)).toEqual([])
    expect(await treeObstacles(root)).toContain(NO_REPOSITORY)
  })
})

describe('obstacles', () => {
  const git = async (root, ...args) => {
    const name = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
    expect(await call('git', [...name, ...args], { cwd: root })).toMatchObject({ ok: true })
  }
  const committed = async () => {
    const root = fakeTree()
    write(root, {
      'package.json': { ...manifestOf(root), repository: { url: URL_OF_SOURCE } },
      '.gitignore': 'node_modules\n',
    })
    await git(root, 'init', '--initial-branch=main')
    await git(root, 'add', '.')
    await git(root, 'commit', '-m', 'All')
    return root
  }

  it('are none in a clean tree that names its repository', async () => {
    expect(await treeObstacles(await committed())).toEqual([])
  })

  it('are files that changed, and changesets that wait', async () => {
    const root = await committed()
    write(root, { '.changeset/a.md': CHANGESET, '.changeset/README.md': '# Changesets\n' })
    expect(await treeObstacles(root)).toEqual([
      'Files have changed since the last commit: commit or undo them.',
      '1 changeset waits for a version: run npm run version, and merge what it writes.',
    ])
  })

  it('are every place but the release workflow on main', () => {
    const right = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/heads/main',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com',
    }
    expect(placeObstacles(right)).toEqual([])
    for (const name of Object.keys(right))
      expect(placeObstacles({ ...right, [name]: '' }), name).toHaveLength(1)
    expect(placeObstacles({ ...right, GITHUB_REF: 'refs/pull/1/merge' })).toHaveLength(1)
  })

  const tarballs = ['core', 'react'].map((name) => ({ name, version: '1.0.0', integrity: `sha512-${name}` }))
  const same = tarballs.map(({ integrity }) => ({ state: 'published', integrity }))
  /** @type {[string, any[], RegExp[]][]} */
  const STATES = [
    ['nothing is published', [{ state: 'absent' }, { state: 'absent' }], []],
    ['a release broke off after the first package', [same[0], { state: 'absent' }], []],
    ['all is published', same, [/there is nothing to release/]],
    [
      'other contents are',
      [{ state: 'published', integrity: 'sha512-x' }, { state: 'absent' }],
      [/core@1.0.0 .*other/],
    ],
    ['nobody answers', [{ state: 'unknown' }, { state: 'absent' }], [/core@1.0.0 .*connection/]],
  ]
  it.each(STATES)('in the registry: %s', (_, states, patterns) => {
    const obstacles = registryObstacles(tarballs, states)
    expect(obstacles).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)))
  })

  const error = (code) => ({ ok: false, stdout: JSON.stringify({ error: { code } }), stderr: '' })
  it.each([
    [
      { ok: true, stdout: '"sha512-a"\n', stderr: '' },
      { state: 'published', integrity: 'sha512-a' },
    ],
    [{ ok: true, stdout: '', stderr: '' }, { state: 'absent' }],
    [error('E404'), { state: 'absent' }],
    [error('ENOTFOUND'), { state: 'unknown' }],
    [{ ok: false, stdout: '', stderr: 'npm is not there' }, { state: 'unknown' }],
  ])('reads the answer of the registry: %o', async (answer, state) => {
    expect(await publishedState(tarballs[0], ROOT, async () => answer)).toEqual(state)
  })
})

it('refuses to publish from anywhere but the workflow', async () => {
  const release = await call(process.execPath, ['scripts/release/release.mjs'], {
    cwd: ROOT,
    environment: { GITHUB_ACTIONS: '' },
  })
  expect(release.ok).toBe(false)
  expect(release.stderr).toContain('Packages are published by the workflow "Release" alone.')
})

describe('packing', () => {
  it('gives the same bytes, wherever and whenever it is done', async () => {
    const here = temporaryFolder('package')
    write(here, PACKAGE)
    const there = join(temporaryFolder('elsewhere'), 'inner')
    cpSync(here, there, { recursive: true })
    for (const path of Object.keys(PACKAGE)) utimesSync(join(there, path), 1, 1)
    const [one] = await packPackages([here], temporaryFolder('one'))
    const [other] = await packPackages([there], temporaryFolder('other'))
    expect(readFileSync(one.file).equals(readFileSync(other.file))).toBe(true)
  })

  it('gives the same tarballs from the copy as from the tree', async () => {
    const stage = stageRelease(ROOT)
    const inTree = PACKAGES.map(({ folder }) => folder)
    const inStage = inTree.map((folder) => join(stage, relative(ROOT, folder)))
    const [trees, stages] = [temporaryFolder('tree'), temporaryFolder('stage')]
    const integrity = (tarballs) => tarballs.map((tarball) => [tarball.name, tarball.integrity])
    expect(integrity(await packPackages(inStage, stages))).toEqual(
      integrity(await packPackages(inTree, trees)),
    )
  })
})

it('publishes a package after those it depends on', () => {
  const row = (name, ...dependencies) => ({
    name,
    dependencies: Object.fromEntries(dependencies.map((one) => [one, '1'])),
  })
  const rows = [row('d', 'c', 'b'), row('c', 'b'), row('b', 'a', 'lit'), row('a')]
  expect(inOrder(rows).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
  expect(() => inOrder([row('a', 'b'), row('b', 'a')])).toThrow('a, b depend on one another in a circle.')
  const order = inOrder(PACKAGES).map(({ name }) => name)
  for (const { name, dependencies = {} } of PACKAGES)
    for (const needed of Object.keys(dependencies).filter((one) => order.includes(one)))
      expect(order.indexOf(needed), `${needed} before ${name}`).toBeLessThan(order.indexOf(name))
})

it('tags as Changesets does', async () => {
  const root = fakeTree()
  const name = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  await call('git', ['init', '--initial-branch=main'], { cwd: root })
  await call('git', [...name, 'commit', '--allow-empty', '-m', 'All'], { cwd: root })
  const changeset = join(ROOT, 'node_modules/@changesets/cli/bin.js')
  const environment = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' }
  expect(await call(process.execPath, [changeset, 'tag'], { cwd: root, environment })).toMatchObject({
    ok: true,
  })
  const { stdout } = await call('git', ['tag'], { cwd: root })
  const manifests = ['core', 'react'].map((folder) => manifestOf(join(root, 'packages', folder)))
  expect(stdout.trim().split('\n')).toEqual(tagsOf(manifests))
})

describe('the report', () => {
  const tarball = {
    name: 'a',
    version: '1.1.0',
    file: 'a.tgz',
    size: 1500,
    unpackedSize: 2_000_000,
    integrity: 'sha512-a',
    files: [
      { path: 'README.md', size: 10 },
      { path: 'dist/a.js', size: 999 },
      { path: 'dist/b/b.js', size: 1000 },
      { path: 'dist/a.d.ts', size: 5 },
    ],
  }
  const outgoing = {
    name: 'a',
    from: '1.0.0',
    to: '1.1.0',
    changelog: '- Says more.',
    tarball,
    pinned: [{ path: 'dist/a.js', digest: 'sha384-b' }],
  }
  const lines = (text) => text.split('\n').map((line) => line.trim().replace(/ {2,}/g, '  '))

  it('tells versions, sizes, digests and the lines of the changelog', () => {
    expect(lines(reportPackage(outgoing, { everyFile: false }))).toEqual([
      'a  1.0.0 → 1.1.0',
      'packed  1.5 kB in 4 files',
      'unpacked  2.0 MB',
      'integrity  sha512-a',
      'dist/a.js  sha384-b',
      'files',
      'README.md  10 B',
      'dist/ *.js  2.0 kB in 2 files',
      'dist/ *.d.ts  5 B',
      'changelog',
      '- Says more.',
    ])
  })

  it('lists every file where asked', () => {
    const told = lines(reportPackage(outgoing, { everyFile: true }))
    for (const { path } of tarball.files)
      expect(
        told.some((line) => line.startsWith(`${path}  `)),
        path,
      ).toBe(true)
  })
})
