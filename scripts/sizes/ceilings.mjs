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
  cdn: 96_500,
  'cdn/citations': 4_861,
  'cdn/da-questions': 31_000,
  'cdn/da-review': 10_600,
  'cdn/da-spoken': 11_900,
  'cdn/de-questions': 23_900,
  'cdn/de-review': 11_400,
  'cdn/de-spoken': 12_600,
  'cdn/en-questions': 14_900,
  'cdn/en-review': 9_700,
  'cdn/fi-questions': 17_300,
  'cdn/fi-review': 10_600,
  'cdn/fi-spoken': 12_300,
  'cdn/labels-da': 2_660,
  'cdn/labels-de': 2_773,
  'cdn/labels-fi': 2_734,
  'cdn/labels-nb': 2_644,
  'cdn/nb-questions': 17_400,
  'cdn/nb-review': 10_300,
  'cdn/nb-spoken': 11_700,
  'cdn/profile-parse-profile': 24_400,
  'cdn/questions-match-question': 3_200,
  'cdn/rules': 19_800,
  'cdn/sv-questions': 14_400,
  'cdn/sv-review': 10_300,
  'browser/citations': 4_864,
  'browser/da-questions': 31_000,
  'browser/da-review': 10_600,
  'browser/da-spoken': 11_900,
  'browser/de-questions': 23_900,
  'browser/de-review': 11_400,
  'browser/de-spoken': 12_600,
  'browser/en-questions': 14_900,
  'browser/en-review': 9_700,
  'browser/en-spoken': 11_300,
  'browser/fi-questions': 17_300,
  'browser/fi-review': 10_600,
  'browser/fi-spoken': 12_300,
  'browser/labels-da': 2_660,
  'browser/labels-de': 2_773,
  'browser/labels-en': 2_559,
  'browser/labels-fi': 2_734,
  'browser/labels-nb': 2_644,
  'browser/labels-sv': 2_667,
  'browser/nb-questions': 17_400,
  'browser/nb-review': 10_300,
  'browser/nb-spoken': 11_700,
  'browser/panel': 50_800,
  'browser/profile-parse-profile': 24_600,
  'browser/profile-read-profile': 8_400,
  'browser/questions-match-question': 3_200,
  'browser/render-follow-up': 5_100,
  'browser/rules': 19_800,
  'browser/sv-questions': 14_400,
  'browser/sv-review': 10_300,
  'browser/sv-spoken': 11_800,
  'browser/views-later': 7_100,
}

/** How much room a ceiling may leave above what was measured. */
export const HEADROOM = 1.03
