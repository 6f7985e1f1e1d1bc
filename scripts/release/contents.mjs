/**
 * What a tarball has to hold beyond the files that its manifest names, and what none may hold. Data only. A package
 * that is published needs a row: that nobody has said what belongs in it is a fault.
 */

/** In every tarball. */
export const ALWAYS = ['LICENSE', 'README.md', 'package.json']

/**
 * By package: `folders` are the only ones allowed, `files` have to be there. `pinned`: files that pages load straight
 * from a CDN, with a digest.
 *
 * @type {Readonly<Record<string, { folders: readonly string[], files: readonly string[], pinned?: readonly string[] }>>}
 */
export const CONTENTS = {
  '@gdpr-script/core': {
    folders: ['dist', 'schema', 'src'],
    files: ['dist/index.js', 'dist/index.d.ts', 'schema/profile.v1.json', 'src/index.ts'],
  },
  '@gdpr-script/element': {
    folders: ['dist', 'src', 'types'],
    files: [
      'dist/browser/panel.js',
      'dist/cdn.js',
      'dist/custom-elements.json',
      'dist/define.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/integrity.json',
      'dist/vscode.css-custom-data.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'src/index.ts',
      'types/svelte.d.ts',
      'types/vue.d.ts',
    ],
    pinned: ['dist/cdn.js', 'dist/browser/panel.js'],
  },
  '@gdpr-script/react': {
    folders: ['dist', 'src'],
    files: ['dist/index.js', 'dist/index.d.ts', 'src/index.ts'],
  },
  '@gdpr-script/cli': {
    folders: ['bin', 'dist', 'src'],
    files: ['bin/gdpr-script.js', 'dist/main.js', 'src/main.ts'],
  },
}

/** In no tarball. `is` ends the sentence "… is". */
export const NEVER = [
  { pattern: /\.test(?:-d)?\.[cm]?[jt]sx?$/, is: 'a test' },
  { pattern: /(?:^|\/)(?:test|tests|__tests__|__screenshots__|__snapshots__)\//, is: 'part of the tests' },
  { pattern: /(?:^|\/)fixtures?\//, is: 'test data' },
  { pattern: /(?:^|\/)scripts\//, is: 'a tool of the build' },
  { pattern: /(?:^|\/)(?:tsconfig[\w.-]*\.json|[\w-]+\.config\.[cm]?[jt]s)$/, is: 'a setting of the build' },
  { pattern: /\.(?:tsbuildinfo|tgz|log)$|(?:^|\/)\.DS_Store$/, is: 'left over from a tool' },
  { pattern: /(?:^|\/)(?:\.cache|node_modules)\//, is: 'left over from a tool' },
  { pattern: /(?:^|\/)\.(?:env|npmrc|git)/, is: 'a file that may hold secrets' },
]
