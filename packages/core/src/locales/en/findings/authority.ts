// The supervisory authority.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'It is not stated to which supervisory authority people can complain.',
    fix: 'State the name and the web address of the authority.',
  },
  'authority-of-the-right-country': {
    problem: "It cannot be seen that the authority belongs to your own country or the customer's.",
    fix: "Use the authority of the customer's country, or state which country the named authority belongs to.",
  },
  'authority-near-the-person': {
    problem: 'Customers find it easier to complain to the authority of their own country.',
    fix: 'Consider naming the authority of the country that you call.',
  },
  'authority-name-current': {
    problem: 'The name “{$name}” is no longer in use.',
    fix: 'Write “{$current}” instead.',
  },
  'german-land-stated': {
    problem:
      'Most private companies in Germany answer to the authority of their Land, but no such authority is stated.',
    fix: 'State the Land, or confirm that the service is telecommunications or post.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet is the name of two authorities, one Norwegian and one Danish.',
    fix: 'Write whether it is the Norwegian or the Danish one.',
  },
  'authority-contact-verified': {
    problem: "Nothing shows that the authority's details have been checked in the past year.",
    fix: 'Check them again and enter the date, or update the software.',
  },
}
