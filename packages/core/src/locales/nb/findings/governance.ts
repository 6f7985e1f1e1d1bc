// Hvem som står bak svarene, og hvor ferske de er.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'Profilen gjelder ikke denne dagen, så teksten må ikke leses opp.',
    fix: 'Publiser en versjon som gjelder, eller rett gyldighetstiden.',
  },
  'profile-reviewed': {
    problem: 'Det går ikke fram at profilen er gjennomgått det siste året.',
    fix: 'Gå gjennom profilen og oppgi datoen.',
  },
  'profile-approved': {
    problem: 'Det går ikke fram hvem som har godkjent svarene.',
    fix: 'Oppgi hvilken funksjon som har godkjent dem, for eksempel juridisk avdeling.',
  },
  'receipts-kept': {
    problem: 'Det er ikke mulig å vise i ettertid hva som ble sagt i samtalen.',
    fix: 'Lagre kvitteringer med versjon, time, setninger og kanal, og oppgi hvor lenge de lagres.',
  },
  'rule-set-current': {
    problem: 'Reglene som profilen prøves mot, kan være utdaterte.',
    fix: 'Oppdater programmet.',
  },
}
