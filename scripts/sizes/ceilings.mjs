/**
 * DATA: what the first answer may weigh, in bytes gzipped, by language: the panel, the reader of profiles and that
 * language. To raise one, say in the pull request what the bytes buy, and write the measured size and at most 3 % more.
 */
export const FIRST_ANSWER = { sv: 72_900, en: 72_300 }

/**
 * DATA: what each file may weigh that a page fetches without a bundler, in bytes gzipped, by its name without the hash.
 * A file without a row is a fault, and so is a row without a file.
 */
export const PAGE_FILES = {
  cdn: 95_200,
  'cdn/citations': 4_861,
  'cdn/en': 9_700,
  'cdn/en-questions': 14_900,
  'cdn/profile-parse-profile': 24_100,
  'cdn/questions-match-question': 3_200,
  'cdn/rules': 16_400,
  'cdn/sv': 10_200,
  'cdn/sv-questions': 14_400,
  'browser/authorities': 2_357,
  'browser/citations': 4_864,
  'browser/en': 9_700,
  'browser/en-questions': 14_900,
  'browser/en-spoken': 11_300,
  'browser/labels-en': 2_530,
  'browser/labels-sv': 2_641,
  'browser/panel': 49_600,
  'browser/profile-parse-profile': 24_300,
  'browser/profile-read-profile': 8_400,
  'browser/questions-match-question': 3_200,
  'browser/rules': 16_400,
  'browser/sv': 10_200,
  'browser/sv-questions': 14_400,
  'browser/sv-spoken': 11_800,
  'browser/views-later': 9_400,
}

/** How much room a ceiling may leave above what was measured. */
export const HEADROOM = 1.03
