// Hvem der står inde for svarene, og hvor friske de er.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'Profilen gælder ikke denne dag, så teksten må ikke læses op.',
    fix: 'Udgiv en version der gælder, eller ret gyldighedsperioden.',
  },
  'profile-reviewed': {
    problem: 'Det fremgår ikke at profilen er gennemgået inden for det seneste år.',
    fix: 'Gennemgå profilen, og angiv datoen.',
  },
  'profile-approved': {
    problem: 'Det fremgår ikke hvem der har godkendt svarene.',
    fix: 'Angiv hvilken funktion der har godkendt dem, for eksempel den juridiske afdeling.',
  },
  'receipts-kept': {
    problem: 'Det kan ikke bagefter vises hvad der blev sagt i samtalen.',
    fix: 'Gem kvitteringer med version, time, sætninger og kanal, og angiv hvor længe de bliver gemt.',
  },
  'rule-set-current': {
    problem: 'De regler som profilen bliver kontrolleret efter, kan være forældede.',
    fix: 'Opdater programmet.',
  },
}
