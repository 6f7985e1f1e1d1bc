// Vem som står för svaren och hur färska de är.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'Profilen gäller inte den här dagen, så texten får inte läsas upp.',
    fix: 'Publicera en version som gäller, eller rätta giltighetstiden.',
  },
  'profile-reviewed': {
    problem: 'Det framgår inte att profilen har gåtts igenom det senaste året.',
    fix: 'Gå igenom profilen och ange datum.',
  },
  'profile-approved': {
    problem: 'Det framgår inte vem som har godkänt svaren.',
    fix: 'Ange vilken funktion som har godkänt dem, till exempel juridikavdelningen.',
  },
  'receipts-kept': {
    problem: 'Det går inte att visa i efterhand vad som sades i samtalet.',
    fix: 'Spara kvittenser med version, timme, meningar och kanal, och ange hur länge de sparas.',
  },
  'rule-set-current': {
    problem: 'Reglerna som profilen prövas mot kan vara inaktuella.',
    fix: 'Uppdatera programmet.',
  },
}
