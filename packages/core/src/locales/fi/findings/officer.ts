// Tietosuojavastaava.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'Tietosuojavastaava vaaditaan, mutta sellaista ei ole nimetty.',
    fix: 'Nimittäkää tietosuojavastaava ja ilmoittakaa, miten häneen saa yhteyden.',
  },
  'officer-reachable': {
    problem:
      'Tietosuojavastaavaa ei tavoita: yhteystiedoissa ei ole puhelinnumeroa, sähköpostiosoitetta, verkkosivua eikä postiosoitetta.',
    fix: 'Lisätkää tapa tavoittaa tietosuojavastaava; nimeä ei tarvita.',
  },
  'officer-need-stated': {
    problem: 'Profiilista ei ilmene, onko tietosuojavastaavaa.',
    fix: 'Ilmoittakaa, miten tietosuojavastaavan tavoittaa, tai että sellaista ei ole.',
  },
}
