/** Lays out what would go out. Pure. */

/**
 * One package, as it would go out.
 *
 * @typedef {object} Outgoing
 * @property {string} name
 * @property {string} from
 * @property {string} to
 * @property {string} changelog
 * @property {import('./pack-packages.mjs').Tarball} tarball
 * @property {{ path: string, digest: string }[]} pinned files that pages load with a digest
 */

/**
 * Lays out one package: versions, sizes, files and the lines that its changelog gets.
 *
 * @param {Outgoing} outgoing
 * @param {{ everyFile: boolean }} options `everyFile`: each one, not folders
 */
export function reportPackage({ name, from, to, changelog, tarball, pinned }, { everyFile }) {
  const rows = [
    ['packed', `${bytes(tarball.size)} in ${tarball.files.length} files`],
    ['unpacked', bytes(tarball.unpackedSize)],
    ['integrity', tarball.integrity],
    ...pinned.map(({ path, digest }) => [path, digest]),
  ]
  const files = everyFile
    ? tarball.files.map(({ path, size }) => [path, bytes(size)])
    : groupsOf(tarball.files).map(({ group, count, size }) => [
        group,
        count === 1 ? bytes(size) : `${bytes(size)} in ${count} files`,
      ])
  return [
    `${name}  ${from === to ? to : `${from} → ${to}`}`,
    ...aligned(rows),
    '  files',
    ...aligned(files).map((line) => `  ${line}`),
    ...(changelog === ''
      ? []
      : ['  changelog', ...changelog.split('\n').map((line) => `    ${line}`.trimEnd())]),
  ].join('\n')
}

/** Files at the top stand alone; those of a folder are told together, by their ending. */
function groupsOf(files) {
  const groups = new Map()
  for (const { path, size } of files) {
    const group = groupOf(path)
    const sofar = groups.get(group) ?? { group, count: 0, size: 0 }
    groups.set(group, { group, count: sofar.count + 1, size: sofar.size + size })
  }
  return [...groups.values()]
}

function groupOf(path) {
  const [folder, ...inner] = path.split('/')
  const file = inner.at(-1)
  return file === undefined ? path : `${folder}/ *${/(?:\.d)?(?:\.js)?\.[^.]+$/.exec(file)?.[0] ?? ''}`
}

function aligned(rows) {
  const width = Math.max(...rows.map(([heading]) => heading.length))
  return rows.map(([heading, value]) => `  ${heading.padEnd(width)}  ${value}`)
}

/** 1 kB is 1000 bytes, as npm counts. */
function bytes(number) {
  if (number < 1000) return `${number} B`
  return number < 1_000_000 ? `${(number / 1000).toFixed(1)} kB` : `${(number / 1_000_000).toFixed(1)} MB`
}
