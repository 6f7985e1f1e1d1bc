// Vastaanottajat ja siirrot.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'Vastaanottajia ei ole merkitty, vaikka IT-palvelut, maksupalvelut ja puhelinpalveluyritys yleensä saavat tietoja.',
    fix: 'Luetelkaa vastaanottajat tai ilmoittakaa, ettei niitä ole, jos niin on.',
  },
  'recipients-named': {
    problem: 'Vastaanottajasta on ilmoitettu vain ryhmä.',
    fix: 'Ilmoittakaa vastaanottajan nimi, jos voitte.',
  },
  'recipient-abroad-covered': {
    problem: 'Tietoja saa joku ETA:n ulkopuolella, mutta siirtoa siihen maahan ei ole kuvattu.',
    fix: 'Lisätkää siirto siihen maahan ja kertokaa, mikä tekee siitä laillisen.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Tietoja säilytetään ETA:n ulkopuolella tai niihin päästään sieltä, mutta siirtoa siihen maahan ei ole merkitty.}}
inside {{Siirto on merkitty ETA-maahan, jossa suojatoimea ei tarvita.}}
derogation {{Siirto ETA:n ulkopuolelle perustuu poikkeukseen, mutta ei ilmene, mihin.}}
* {{Profiilista ei ilmene, siirtyykö tietoja ETA:n ulkopuolelle.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Lisätkää siirto ja kertokaa, mikä tekee siitä laillisen; myös pääsy ETA:n ulkopuolelta on siirto.}}
inside {{Tarkistakaa maa ja poistakaa siirto, jos maa on oikein.}}
derogation {{Ilmoittakaa, mikä 49 artiklan poikkeus pätee, tai käyttäkää asianmukaisia suojatoimia.}}
* {{Luetelkaa jokainen maa ja se, mikä tekee siirrosta laillisen, tai ilmoittakaa, ettei siirtoja ole; myös pääsy ETA:n ulkopuolelta on siirto.}}`,
  },
  'adequacy-decision-exists': {
    problem: 'Euroopan komission päätöstä tietosuojan riittävyydestä ei tunneta: {$country}.',
    fix: 'Käyttäkää sen sijaan asianmukaisia suojatoimia, esimerkiksi komission vakiosopimuslausekkeita.',
  },
  'us-recipient-certified': {
    problem:
      'Yhdysvaltoja koskeva riittävyyspäätös kattaa vain vastaanottajat, joilla on Data Privacy Framework -sertifiointi.',
    fix: 'Vahvistakaa, että vastaanottaja on sertifioitu, tai käyttäkää vakiosopimuslausekkeita.',
  },
  'adequacy-scope': {
    problem: 'Riittävyyspäätös kattaa vain osan sen maan organisaatioista.',
    fix: 'Tarkistakaa, että se kattaa vastaanottajan, ja kertokaa, miksi.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{Profiilista ei ilmene, mihin pakottaviin oikeutettuihin etuihin siirto perustuu.}}
* {{Profiilista ei ilmene, mistä asiakas saa kopion siirron suojatoimista.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Kuvatkaa pakottavat oikeutetut edut niin, että ne voi lukea ääneen.}}
* {{Nimetkää tavoitettava yhteystaho, joka antaa kopion.}}`,
  },
  'derogation-occasional': {
    problem: 'Siirto perustuu poikkeukseen, eikä poikkeuksia ole tarkoitettu säännöllisiin siirtoihin.',
    fix: 'Käyttäkää sen sijaan asianmukaisia suojatoimia tai ilmoittakaa, ettei siirto ole säännöllinen.',
  },
  'adequacy-list-current': {
    problem: 'Tämän ohjelmaversion luettelo riittävyyspäätöksistä on yli puoli vuotta vanha.',
    fix: 'Päivittäkää ohjelma ja tarkistakaa, että käyttämänne päätös on yhä voimassa.',
  },
  'transfer-tool-valid': {
    problem:
      'Tekstissä mainitaan Privacy Shield tai Safe Harbor, jotka EU:n tuomioistuin on todennut pätemättömiksi.',
    fix: 'Kertokaa sen sijaan, mikä tekee siirrosta laillisen tänään.',
  },
}
