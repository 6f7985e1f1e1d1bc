// Vem som står för svaren och hur färska de är.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'Texten får inte läsas upp den här dagen.',
    fix: 'Publicera en version som gäller i dag.',
  },
  'profile-reviewed': {
    problem: 'Profilen har inte gåtts igenom på ett år.',
    fix: 'Gå igenom den och ange datum.',
  },
  'profile-approved': {
    problem: 'Ingen har godkänt de här svaren.',
    fix: 'Ange vilken funktion som har godkänt dem.',
  },
  'receipts-kept': {
    problem: 'Det går inte att visa i efterhand vad som sades.',
    fix: 'Spara kvitton: version, timme, meningar och kanal.',
  },
  'rule-set-current': {
    problem: 'Reglerna som profilen prövas mot kan vara inaktuella.',
    fix: 'Uppdatera paketet.',
  },
}
