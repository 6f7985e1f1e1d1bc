// The supervisory authority.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'It is not known to which authority people can complain.',
    fix: 'Enter the name and the web address of the authority.',
  },
  'authority-of-the-right-country': {
    problem: "The authority cannot be seen to belong to your country or to the person's.",
    fix: "Use the authority of the person's country, or state which country it belongs to.",
  },
  'authority-near-the-person': {
    problem: "The authority of the person's own country is easier for them to use.",
    fix: 'Consider the authority of the country that you call.',
  },
  'authority-name-current': {
    problem: '{$name} no longer exists under that name.',
    fix: 'Write {$current} instead.',
  },
  'german-land-stated': {
    problem: 'Most private companies in Germany answer to the authority of a Land, and it is not stated.',
    fix: 'State the Land, or confirm that the service is telecommunications or post.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet is the name of two authorities, one Norwegian and one Danish.',
    fix: 'Say the Norwegian or the Danish one.',
  },
  'authority-contact-verified': {
    problem: "The authority's details have not been checked for a year.",
    fix: 'Check them again and date them, or update the package.',
  },
}
