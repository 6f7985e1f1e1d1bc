import { both, soundProfile } from '@gdpr-script/test-utils'
import { IN_GERMANY, NORWEGIAN, SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const UNKNOWN = 'https://myndigheten.example'

export default {
  pass: [
    { name: 'built in', profile: soundProfile() },
    {
      name: 'by its host',
      profile: soundProfile({ '/authority': { ...SWEDISH, name: both('Myndigheten', 'Myndigheten') } }),
    },
    { name: 'by its name', profile: soundProfile({ '/authority': { ...SWEDISH, url: UNKNOWN } }) },
    {
      name: 'by a short name',
      profile: soundProfile({
        '/authority': { ...SWEDISH, name: both('IMY i Stockholm', 'IMY i Stockholm'), url: UNKNOWN },
      }),
    },
    {
      name: 'by the country it states',
      profile: soundProfile({
        '/authority': { ...SWEDISH, name: both('Myndigheten', 'Myndigheten'), url: UNKNOWN, country: 'SE' },
      }),
    },
    {
      name: 'a shared name, one of them right',
      profile: soundProfile({
        '/market': 'DK',
        '/authority': { ...NORWEGIAN, name: 'Datatilsynet', url: UNKNOWN },
      }),
    },
    {
      name: "the controller's",
      profile: soundProfile({ '/controller/country': 'NO', '/authority': NORWEGIAN }),
    },
    {
      name: 'Åland and Finland are one state',
      profile: soundProfile({
        '/market': 'AX',
        '/authority': {
          ...SWEDISH,
          name: both('Dataombudsmannens byrå', 'Dataombudsmannens byrå'),
          url: 'https://tietosuoja.fi',
        },
      }),
    },
    {
      name: 'a Land of Germany',
      profile: soundProfile({
        ...IN_GERMANY,
        '/authority': {
          ...SWEDISH,
          name: both('LfDI Bremen', 'LfDI Bremen'),
          url: 'https://www.datenschutz.bremen.de/wir',
        },
      }),
    },
  ],
  fail: [
    {
      name: "Åland's in Sweden, though its name was Sweden's once",
      profile: soundProfile({
        '/authority': {
          ...SWEDISH,
          name: both('Datainspektionen', 'Datainspektionen'),
          url: 'https://www.di.ax',
        },
      }),
      at: '/authority',
      alsoRaises: { 'authority-name-current': 'in Sweden the name is out of use' },
    },
    {
      name: 'by its host',
      profile: soundProfile({ '/authority': { ...NORWEGIAN, name: both('Myndigheten', 'Myndigheten') } }),
      at: '/authority',
    },
    {
      name: 'by its name',
      profile: soundProfile({ '/authority': { ...SWEDISH, name: both('CNIL', 'CNIL'), url: UNKNOWN } }),
      at: '/authority',
    },
    {
      name: 'by the country it states',
      profile: soundProfile({
        '/authority': { ...SWEDISH, name: both('Myndigheten', 'Myndigheten'), url: UNKNOWN, country: 'PL' },
      }),
      at: '/authority',
    },
  ],
  review: [
    {
      name: 'nobody knows it',
      profile: soundProfile({
        '/authority': { ...SWEDISH, name: both('Myndigheten', 'Myndigheten'), url: UNKNOWN },
      }),
      at: '/authority/country',
    },
  ],
} satisfies RuleFixture
