/**
 * What a page pays, gzipped, as esbuild bundles it. `npm run sizes` measures. A ceiling leaves at most 3 % above the
 * measured size; to raise one, say in the pull request what the bytes buy.
 */
const LOCALES = ['sv', 'en', 'da', 'nb', 'fi', 'de'].flatMap((tag) => [
  `@gdpr-script/core/locales/${tag}`,
  `@gdpr-script/core/locales/${tag}/spoken`,
  `@gdpr-script/core/locales/${tag}/questions`,
])

/** What the panel fetches when it needs it. */
const LATER = [
  '@gdpr-script/core/citations',
  '@gdpr-script/core/questions',
  '@gdpr-script/core/read-profile',
  '@gdpr-script/core/rules',
  ...LOCALES,
]

const core = (path) => `packages/core/dist/${path}.js`

/** A ceiling, with the defaults of all. */
const row = (name, limit, rest) => ({ name, limit, gzip: true, ...rest })

export default [
  row('element, ready profile, labels of both languages', '67.6 kB', {
    path: 'packages/element/dist/define.js',
    ignore: LATER,
  }),
  row('core without validation: scripts and referrals, no language', '21 kB', {
    path: core('base'),
    import: '{ renderScript, referRight, registerLocale, toText }',
  }),
  row('core, everything', '162 kB', { path: core('index') }),
  row('reading a profile that is fine', '18.1 kB', {
    path: core('profile/read-profile'),
    ignore: ['./parse-profile.js'],
  }),
  row('saying what is wrong with a profile', '39.2 kB', { path: core('profile/parse-profile') }),
  row('all of MessageFormat 2', '8.6 kB', { path: core('clauses/message-library') }),
  row('the rules', '38.4 kB', { path: core('rules/index') }),
  row('the law', '5.3 kB', { path: core('citations/index') }),
  row('Swedish', '11.9 kB', { path: core('locales/sv/spoken') }),
  row('English', '11.4 kB', { path: core('locales/en/spoken') }),
  row('Danish', '12 kB', { path: core('locales/da/spoken') }),
  row('Norwegian', '12 kB', { path: core('locales/nb/spoken') }),
  row('Finnish', '12 kB', { path: core('locales/fi/spoken') }),
  row('German', '12 kB', { path: core('locales/de/spoken') }),
  row('findings in Swedish', '35.9 kB', { path: core('locales/sv/index') }),
  row('what customers ask, in Swedish', '14.5 kB', { path: core('locales/sv/questions') }),
  row('what customers ask, in English', '14.9 kB', { path: core('locales/en/questions') }),
  row('what customers ask, in Danish', '15 kB', { path: core('locales/da/questions') }),
  row('what customers ask, in Norwegian', '15 kB', { path: core('locales/nb/questions') }),
  row('what customers ask, in Finnish', '15 kB', { path: core('locales/fi/questions') }),
  row('what customers ask, in German', '15 kB', { path: core('locales/de/questions') }),
  row('matching what customers ask', '3.5 kB', { path: core('questions/match-question') }),
  row('react, over the element', '1.3 kB', {
    path: 'packages/react/dist/index.js',
    ignore: ['react', '@gdpr-script/element', '@gdpr-script/element/define', '@gdpr-script/core', 'lit'],
  }),
]
