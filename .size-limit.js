/**
 * What a page pays, gzipped, as esbuild bundles it. A ceiling is the measured size and a little room. To raise one,
 * say in the pull request what the bytes buy; to lower one, measure with `npm run sizes`.
 */
const LATER = [
  '@gdpr-script/core/citations',
  '@gdpr-script/core/profile',
  '@gdpr-script/core/questions',
  '@gdpr-script/core/read-profile',
  '@gdpr-script/core/rules',
  '@gdpr-script/core/locales/sv',
  '@gdpr-script/core/locales/en',
  '@gdpr-script/core/locales/sv/spoken',
  '@gdpr-script/core/locales/sv/questions',
  '@gdpr-script/core/locales/en/spoken',
  '@gdpr-script/core/locales/en/questions',
]

export default [
  {
    name: 'element, ready profile, no language',
    path: 'packages/element/dist/define.js',
    ignore: LATER,
    gzip: true,
    limit: '71 kB',
  },
  { name: 'element, one script', path: 'packages/element/dist/cdn.js', gzip: true, limit: '200 kB' },
  {
    name: 'core, a script and a referral, no language',
    path: 'packages/core/dist/base.js',
    import: '{ renderScript, referRight, registerLocale, toText }',
    gzip: true,
    limit: '30.2 kB',
  },
  { name: 'core, the parser', path: 'packages/core/dist/profile/index.js', gzip: true, limit: '49 kB' },
  { name: 'core, everything', path: 'packages/core/dist/index.js', gzip: true, limit: '162 kB' },
  { name: 'Swedish', path: 'packages/core/dist/locales/sv/spoken.js', gzip: true, limit: '11.9 kB' },
  { name: 'English', path: 'packages/core/dist/locales/en/spoken.js', gzip: true, limit: '11.5 kB' },
  {
    name: 'what customers ask, in Swedish',
    path: 'packages/core/dist/locales/sv/questions.js',
    gzip: true,
    limit: '14.5 kB',
  },
  {
    name: 'what customers ask, in English',
    path: 'packages/core/dist/locales/en/questions.js',
    gzip: true,
    limit: '14.9 kB',
  },
  {
    name: 'matching what customers ask',
    path: 'packages/core/dist/questions/match-question.js',
    gzip: true,
    limit: '3.9 kB',
  },
  {
    name: 'react, over the element',
    path: 'packages/react/dist/index.js',
    ignore: ['react', '@gdpr-script/element', '@gdpr-script/element/define', '@gdpr-script/core', 'lit'],
    gzip: true,
    limit: '1.4 kB',
  },
]
