// Puhelu: aloitus, tallennus, myynti, ajat.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'Aloituksessa ei sanota kaikkea, mitä pitää: kuka soittaa, kenen puolesta ja miksi.',
    fix: 'Kuvatkaa puhelu ja sen aihe ja pitäkää nimet aloituksessa.',
  },
  'written-acceptance-announced': {
    problem:
      'Kauppa sitoo vasta, kun asiakas on hyväksynyt tarjouksen kirjallisesti, mutta puhelussa ei kerrota, miten se tehdään.',
    fix: 'Ilmoittakaa, miten kirjallinen tarjous lähetetään, ja pitäkää siitä kertova lause.',
  },
  'recording-stated': {
    problem: 'Profiilista ei ilmene, tallennetaanko puhelu.',
    fix: 'Ilmoittakaa, ettei sitä tallenneta, tai kuvatkaa tallennus.',
  },
  'recording-announced': {
    problem: 'Puhelu tallennetaan, mutta asiakkaalle ei kerrota siitä ennen tallennuksen alkua.',
    fix: 'Pitäkää tallennuksesta kertova lause aloituksen alkupuolella.',
  },
  'recording-grounded': {
    problem: 'Tallennukselta puuttuu käsittelyperuste tai säilytysaika.',
    fix: 'Ilmoittakaa tallennukselle molemmat.',
  },
  'recording-consent-de': {
    problem: 'Saksassa puhelun saa tallentaa vain asiakkaan suostumuksella.',
    fix: 'Kysykää ensin, tallentakaa vain luvan saatuanne ja ilmoittakaa perusteeksi suostumus.',
  },
  'recording-consent-dk': {
    problem:
      'Tanskan viranomaisen lähtökohta on, että tallennus vaatii suostumuksen, esimerkiksi kun sitä käytetään koulutukseen.',
    fix: 'Kysykää ensin tai ilmoittakaa tallennuksen käsittelyperuste.',
  },
  'ai-voice-announced': {
    problem: 'Puhujana on tekoälyääni, mutta sitä ei kerrota ensimmäisenä.',
    fix: 'Pitäkää tekoälyäänestä kertova lause aivan aloituksen alussa.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Arkaluonteisia vastauksia voi päätyä tallenteelle.',
    fix: 'Keskeyttäkää tallennus niissä puhelun kohdissa ja ilmoittakaa, että teette niin.',
  },
  'first-contact-complete': {
    problem:
      'Ne, jotka eivät osta, eivät saa kuulla kaikkea: mistä numero on peräisin, että voi kieltäytyä ja mistä loput löytyvät.',
    fix: 'Pitäkää aloituksessa siitä kertovat lauseet, kaikki kolme osaa.',
  },
  'sale-to-adults': {
    problem: 'Alle 18-vuotias ei yleensä voi tehdä sitovaa ostosta yksin.',
    fix: 'Myykää vain aikuisille ja ilmoittakaa alaikärajaksi 18.',
  },
  'personalised-price-told': {
    problem: 'Hinta on laskettu juuri tälle asiakkaalle automaattisesti, mutta sitä ei kerrota.',
    fix: 'Kuvatkaa, miten hinta määräytyy, ja pitäkää siitä kertova lause ostotekstissä.',
  },
  'calling-hours-no': {
    problem: 'Puhelut soitetaan aikoina, joina myyntipuhelut eivät ole Norjassa sallittuja.',
    fix: 'Soittakaa vain maanantaista perjantaihin kello 9–21, ei koskaan Norjan pyhäpäivinä.',
  },
}
