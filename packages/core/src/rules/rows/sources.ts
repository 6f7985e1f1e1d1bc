// DATA: where the data came from. Art. 14. Checked 2026-11.
import { filled, isArticle14, isOutbound } from '../../clauses/conditions.js'
import type { Source } from '../../profile/source.js'
import { holds } from '../clause-condition.js'
import { unsourcedData } from '../conditions/data-use.js'
import { noticeTiming } from '../conditions/notice-timing.js'
import { eachEntry, failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation, Rule } from '../rule.js'

const eachSource = ({ profile }: Review, look: (source: Source, path: string) => readonly Observation[]) =>
  eachEntry('/sources', profile.sources, look)

/** Looks at the sources other than the person. */
const eachOther = (review: Review, look: (source: Source, path: string) => readonly Observation[]) =>
  eachSource(review, (source, path) => (isArticle14(source) ? look(source, path) : []))

const SOLD_ON: ReadonlySet<Source['kind']> = new Set(['list-broker', 'partner', 'group-company'])

export const SOURCE_RULES = [
  {
    id: 'source-stated',
    severity: 'error',
    citations: ['gdpr:14(2)(f)', 'gdpr:15(1)(g)'],
    observe: ({ profile }) =>
      profile.sources === undefined
        ? [failAt('/sources', { scope: 'all' })]
        : unsourcedData(profile).map((index) => reviewAt(`/data/${index}`, { scope: 'entry' })),
  },
  {
    id: 'source-named',
    severity: 'error',
    citations: ['gdpr:14(2)(f)'],
    observe: (review) => eachOther(review, ({ name }, path) => when(!filled(name), failAt(`${path}/name`))),
  },
  {
    id: 'source-openness-stated',
    severity: 'warning',
    citations: ['gdpr:14(2)(f)'],
    observe: (review) =>
      eachSource(review, ({ kind, publiclyAvailable }, path) =>
        when(
          (SOLD_ON.has(kind) && publiclyAvailable === undefined) ||
            (kind === 'public-register' && publiclyAvailable === false),
          reviewAt(`${path}/publiclyAvailable`, { scope: publiclyAvailable === false ? 'register' : 'list' }),
        ),
      ),
  },
  {
    id: 'source-dated',
    severity: 'warning',
    citations: ['gdpr:14(3)(a)', 'gdpr:14(3)(b)'],
    observe: (review) =>
      eachOther(review, (source, path) => {
        const timing = noticeTiming(source, review.today)
        // An exception has its own rule; where it holds there is no month to keep.
        if (timing === 'in-time' || source.noticeException) return []
        const params = { scope: timing }
        return timing === 'late'
          ? [failAt(`${path}/informedOn`, params)]
          : [reviewAt(`${path}/obtained`, params)]
      }),
  },
  {
    id: 'list-data-described',
    severity: 'error',
    citations: ['gdpr:14(1)(d)'],
    observe: (review) =>
      eachOther(review, ({ data = [] }, path) =>
        when(data.length === 0 && (review.profile.data ?? []).length === 0, failAt(`${path}/data`)),
      ),
  },
  {
    id: 'information-exception-plausible',
    severity: 'warning',
    citations: ['gdpr:14(5)'],
    observe: (review) =>
      eachSource(review, ({ noticeException }, path) => {
        if (!noticeException || !holds(review, isOutbound)) return []
        const restsOnLaw = noticeException.ground === 'c' || noticeException.ground === 'd'
        if (!restsOnLaw) return [reviewAt(`${path}/noticeException`)]
        return when(!filled(review.text(noticeException.law)), reviewAt(`${path}/noticeException/law`))
      }),
  },
] as const satisfies readonly Rule[]
