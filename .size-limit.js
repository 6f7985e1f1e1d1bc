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
  row('element, ready profile, labels of every language', '76.2 kB', {
    path: 'packages/element/dist/define.js',
    ignore: LATER,
  }),
  row('core without validation: scripts and referrals, no language', '21.2 kB', {
    path: core('base'),
    import: '{ renderScript, referRight, registerLocale, toText }',
  }),
  row('core, everything', '344.2 kB', { path: core('index') }),
  row('reading a profile that is fine', '18.1 kB', {
    path: core('profile/read-profile'),
    ignore: ['./parse-profile.js'],
  }),
  row('saying what is wrong with a profile', '39.4 kB', { path: core('profile/parse-profile') }),
  row('all of MessageFormat 2', '8.9 kB', { path: core('clauses/message-library') }),
  row('the rules', '43.1 kB', { path: core('rules/index') }),
  row('the law', '5.3 kB', { path: core('citations/index') }),
  row('Swedish', '11.9 kB', { path: core('locales/sv/spoken') }),
  row('English', '11.3 kB', { path: core('locales/en/spoken') }),
  row('Danish', '12.1 kB', { path: core('locales/da/spoken') }),
  row('Norwegian', '11.8 kB', { path: core('locales/nb/spoken') }),
  row('Finnish', '12.8 kB', { path: core('locales/fi/spoken') }),
  row('German', '13.0 kB', { path: core('locales/de/spoken') }),
  row('findings in Swedish', '35.9 kB', { path: core('locales/sv/index') }),
  row('what customers ask, in Swedish', '14.4 kB', { path: core('locales/sv/questions') }),
  row('what customers ask, in English', '14.8 kB', { path: core('locales/en/questions') }),
  row('what customers ask, in Danish', '31.2 kB', { path: core('locales/da/questions') }),
  row('what customers ask, in Norwegian', '17.4 kB', { path: core('locales/nb/questions') }),
  row('what customers ask, in Finnish', '17.6 kB', { path: core('locales/fi/questions') }),
  row('what customers ask, in German', '24.0 kB', { path: core('locales/de/questions') }),
  row('matching what customers ask', '3.5 kB', { path: core('questions/match-question') }),
  row('react, over the element', '1.3 kB', {
    path: 'packages/react/dist/index.js',
    ignore: ['react', '@gdpr-script/element', '@gdpr-script/element/define', '@gdpr-script/core', 'lit'],
  }),
]
