// DATA: shorter, plainer Finnish words of clauses that are long or abstract, in MessageFormat 2: the same facts and the
// same values, for a customer who says "en ymmärrä". To be read aloud on the phone.

export const simpler = {
  // ── Aloitus ──
  'opening.recording-consent':
    'Haluaisin tallentaa puhelun, jotta voimme {$recordingPurpose}. Tallennetta säilytetään {$recordingRetention}. Saatte kieltäytyä, nyt tai myöhemmin, ja silloin en tallenna. Saanko tallentaa?',
  'opening.recording-consent-brief':
    'Haluaisin tallentaa puhelun. Saatte kieltäytyä, nyt tai myöhemmin, ja silloin en tallenna. Saanko tallentaa?',

  // ── Osto ──
  'purchase.caller':
    '{$callerName} hoitaa puhelut. Tietojen käytöstä päättää {$controllerName}, ei soittaja.',
  'purchase.required-data-law': 'Laki vaatii: {$requiredData}. Muuten emme voi {$consequence}.',
  'purchase.legitimate-interest':
    'Haluamme {$interest}. Siksi käytämme tietoja {$purpose}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}.',
  'purchase.legitimate-interest-unweighed': 'Haluamme {$interest}. Siksi käytämme tietoja {$purpose}.',
  'purchase.legitimate-interest-third-party':
    'Joku muu haluaa {$interest}. Siksi käytämme tietoja {$purpose}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Joku muu haluaa {$interest}. Siksi käytämme tietoja {$purpose}.',
  'purchase.transfer-adequacy':
    'Osa tiedoista menee EU:n ulkopuolelle: {$country}. EU on hyväksynyt siellä tietojen suojan.',
  'purchase.transfer-adequacy-us':
    'Osa tiedoista menee EU:n ulkopuolelle: {$country}. Vastaanottaja on sertifioitu EU:n hyväksymien sääntöjen mukaan.',
  'purchase.transfer-safeguards':
    'Osa tiedoista menee EU:n ulkopuolelle: {$country}. Ne suojataan {$safeguard}. Ehdot antaa {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Osa tiedoista menee EU:n ulkopuolelle: {$country}. Ne suojataan {$safeguard}. Otan selvää, mistä saatte ehdot.',
  'purchase.transfer-derogation':
    'Osa tiedoista menee EU:n ulkopuolelle: {$country}. EU ei ole hyväksynyt siellä tietojen suojaa, mutta saamme lähettää tiedot sinne {$derogation}.',
  'purchase.transfer-not-stated':
    'Osa tiedoista menee EU:n ulkopuolelle: {$country}. Otan selvää, miten ne suojataan.',
  'purchase.rights':
    'Saatte nähdä ja korjata tietonne ja pyytää, että ne poistetaan tai jätetään hetkeksi käyttämättä. Soittakaa {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Saatte nähdä ja korjata tietonne ja pyytää, että ne poistetaan tai jätetään hetkeksi käyttämättä. Soittakaa {$phone}.',
  'purchase.rights-email':
    'Saatte nähdä ja korjata tietonne ja pyytää, että ne poistetaan tai jätetään hetkeksi käyttämättä. Kirjoittakaa osoitteeseen {$email}.',
  'purchase.rights-address':
    'Saatte nähdä ja korjata tietonne ja pyytää, että ne poistetaan tai jätetään hetkeksi käyttämättä. Siinä auttaa {$rightsContact}.',
  'purchase.rights-unknown':
    'Saatte nähdä ja korjata tietonne ja pyytää, että ne poistetaan tai jätetään hetkeksi käyttämättä. Otan selvää, kuka siinä auttaa.',
  'purchase.portability':
    'Tiedot, jotka olette antanut meille, voitte joskus siirtää toiseen yritykseen. Kirjoittakaa osoitteeseen {$email}. Vastaus kestää enintään {$deadline} eikä maksa mitään.',
  'purchase.portability-no-email':
    'Antamanne tiedot voitte joskus siirtää toiseen yritykseen. Vastaus kestää enintään {$deadline} eikä maksa mitään.',
  'purchase.portability-fee':
    'Antamanne tiedot voitte joskus siirtää toiseen yritykseen. Kirjoittakaa osoitteeseen {$email}. Vastaus kestää enintään {$deadline}. Joskus harvoin peritään maksu: {$fee}.',
  'purchase.portability-no-email-fee':
    'Antamanne tiedot voitte joskus siirtää toiseen yritykseen. Vastaus kestää enintään {$deadline}. Joskus harvoin peritään maksu: {$fee}.',
  'purchase.objection-grounds':
    'Henkilökohtaisesta syystä voitte myös kieltää meitä käyttämästä tietoja {$purpose}.',
  'purchase.withdraw-consent':
    'Saatte perua suostumuksenne, milloin haluatte. Siinä auttaa {$withdrawal}. Jo tehtyä se ei muuta.',
  'purchase.withdraw-consent-not-stated':
    'Saatte perua suostumuksenne, milloin haluatte. Otan selvää, miten. Jo tehtyä se ei muuta.',
  'purchase.automated-decision':
    'Tietokone päättää tästä: {$decision}. Se katsoo näitä: {$logic}. Tulos voi olla {$effect}. Jos haluatte, että ihminen katsoo asiaa, siinä auttaa {$humanReview}.',
  'purchase.complaint-not-stated':
    'Jos toimimme mielestänne väärin, voitte valittaa viranomaiselle. Otan selvää, mille.',
  'purchase.representative':
    'EU:ssa asioita hoitaa {$representativeName}, {$representative}. Päämies on {$controllerName}.',
  'purchase.representative-unreachable':
    'EU:ssa asioita hoitaa {$representativeName}. Päämies on {$controllerName}. Otan selvää, miten sinne saa yhteyden.',
  'purchase.written-acceptance':
    'Ette ole vielä ostanut mitään. Saatte tarjouksen {$offer}. Ostatte vasta, jos vastaatte kirjallisesti kyllä puhelun jälkeen.',
  'purchase.written-acceptance-brief':
    'Ette ole vielä ostanut mitään. Saatte kirjallisen tarjouksen. Ostatte vasta, jos vastaatte kirjallisesti kyllä puhelun jälkeen.',

  // ── Kysymys 2: millä oikeudella? ──
  'legal-basis.consent':
    'Annoitte siihen luvan {$when}, {$how}. Voitte muuttaa mielenne milloin vain. Sanokaa minulle, tai siinä auttaa {$withdrawal}.',
  'legal-basis.legal-obligation':
    'Meidän täytyy {$duty}. Siitä säätää {$law}. Siksi emme voi poistaa niitä tietoja ennen aikojaan.',
  'legal-basis.public-task':
    '{$controllerName} hoitaa yhteistä tehtävää: {$task}. Siitä säätää {$law}. Jos teillä on henkilökohtainen syy, voitte kieltää käytön, ja tutkimme asian.',
  'legal-basis.legitimate-interests-marketing':
    '{$controllerName} haluaa {$interest}. Se on oikeutettu etu, jota olemme punninneet rauhaanne vastaan: {$balancing}. Jos ette halua markkinointia, sanokaa vain ei.',
  'legal-basis.legitimate-interests-other':
    '{$controllerName} haluaa {$interest}. Se on oikeutettu etu, jota olemme punninneet yksityisyyttänne vastaan: {$balancing}. Jos teillä on henkilökohtainen syy, voitte kieltää käytön, ja tutkimme asian uudelleen.',
  'legal-basis.legitimate-interests-third-party':
    'Joku muu haluaa {$interest}. Se on oikeutettu etu, jota olemme punninneet yksityisyyttänne vastaan: {$balancing}. Jos teillä on henkilökohtainen syy, voitte kieltää käytön, ja tutkimme asian uudelleen.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Joku muu haluaa {$interest}. Se on oikeutettu etu, jota olemme punninneet yksityisyyttänne vastaan: {$balancing}. Jos ette halua markkinointia, sanokaa vain ei.',
  'legal-basis.legitimate-interests-unweighed':
    '{$controllerName} haluaa {$interest}. Tätä oikeutettua etua pitää punnita yksityisyyttänne vastaan. En tiedä, miten se tehtiin, mutta otan selvää. Voitte kieltää käytön jo nyt.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Joku muu haluaa {$interest}. Tätä oikeutettua etua pitää punnita yksityisyyttänne vastaan. En tiedä, miten se tehtiin, mutta otan selvää. Voitte kieltää käytön jo nyt.',

  // ── Kysymys 3: kuka auttaa minua? ──
  'rights.restriction':
    'Joskus voitte saada meidät lopettamaan tietojen käytön hetkeksi, esimerkiksi kun virhettä selvitetään.',
  'rights.portability': 'Antamanne tiedot voitte joskus siirtää toiseen yritykseen.',
  'rights.objection': 'Jos teillä on henkilökohtainen syy, voitte joskus kieltää tietojen käytön.',
  'rights.withdraw-consent': 'Saatte perua suostumuksenne, milloin haluatte. Jo tehtyä se ei muuta.',
  'rights.human-review':
    'Jos tietokone on päättänyt jotain teistä, voitte pyytää ihmistä katsomaan asiaa ja kertoa oman kantanne.',

  // ── Kysymys 4: lapset ja arkaluonteiset tiedot? ──
  'sensitive-data.none':
    'Ei. Emme käytä mitään lapsista, terveydestä tai muusta arkaluonteisesta emmekä rikoksista.',
  'sensitive-data.criminal': 'Käytämme tietoja rikoksista. Siihen oikeuttaa {$legalAuthority}.',

  // ── Muut kysymykset ──
  'objection.grounds':
    'Jos teillä on henkilökohtainen syy kieltää meitä käyttämästä tietoja {$purpose}, kertokaa se, niin välitän sen.',
  'automated-decisions.none': 'Ei. Tietokone ei päätä teistä mitään yksin.',
} as const
