// DATA: short and unmistakable names by which authorities are called, beside those of citations/authorities.ts. Matched
// as whole words anywhere in a name. Generic words ("Datenschutzbehörde") are left out: they name no one. Checked 2026-11.
import type { AuthorityKey } from '../../citations/authority-for.js'

/** Aliases by authority. */
export const AUTHORITY_ALIASES: Readonly<Partial<Record<AuthorityKey, readonly string[]>>> = {
  SE: ['IMY', 'Integritetsskyddsmyndigheten'],
  NO: ['Datatilsynet', 'Norwegian Data Protection Authority'],
  DK: ['Datatilsynet', 'Danish Data Protection Agency'],
  FI: ['tietosuojavaltuutetun toimisto', 'tietosuojavaltuutettu', 'Dataombudsmannen', 'Dataombudsmannens'],
  AT: ['DSB', 'Österreichische Datenschutzbehörde'],
  IS: ['Persónuvernd'],
  BE: ['Gegevensbeschermingsautoriteit', 'Autorité de protection des données'],
  LU: ['CNPD'],
  PT: ['CNPD'],
  NL: ['Autoriteit Persoonsgegevens'],
  FR: ['CNIL'],
  ES: ['AEPD'],
  IT: ['Garante per la protezione dei dati personali', 'Garante privacy'],
  PL: ['UODO'],
  CZ: ['ÚOOÚ'],
  HU: ['NAIH'],
  SI: ['Informacijski pooblaščenec'],
  HR: ['AZOP'],
  RO: ['ANSPDCP'],
  BG: ['КЗЛД'],
  EE: ['AKI', 'Andmekaitse Inspektsioon'],
  LV: ['DVI'],
  LT: ['VDAI'],
  'DE-BUND': ['BfDI', 'Bundesbeauftragte', 'Bundesbeauftragter', 'Bundesbeauftragten'],
}
