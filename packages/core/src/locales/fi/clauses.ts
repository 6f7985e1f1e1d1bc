// DATA: Finnish words of every clause, in MessageFormat 2. To be read aloud on the phone: short sentences, no legalese.
// The customer is "te". "Me" is the controller, "minä" is the agent; "minä" never stands in a follow-up. Names and lists
// stand in the nominative, so the sentences are built around them.

export const clauses = {
  // ── Aloitus ──
  'opening.ai-voice': 'Puhutte tietokoneäänen kanssa, ette ihmisen.',
  'opening.presentation':
    'Hei, täällä {$agentName}, {$callerName}. Toimeksiantajamme on {$controllerName}, ja asia koskee {$about}. Tämä on myyntipuhelu.',
  'opening.presentation-no-sale':
    'Hei, täällä {$agentName}, {$callerName}. Toimeksiantajamme on {$controllerName}, ja asia koskee {$about}.',
  'opening.presentation-own':
    'Hei, täällä {$agentName}, {$controllerName}. Asia koskee {$about}. Tämä on myyntipuhelu.',
  'opening.presentation-own-no-sale': 'Hei, täällä {$agentName}, {$controllerName}. Asia koskee {$about}.',
  'opening.presentation-short':
    'Hei, täällä {$agentName}, {$callerName}. Toimeksiantajamme on {$controllerName}. Tämä on myyntipuhelu.',
  'opening.presentation-short-no-sale':
    'Hei, täällä {$agentName}, {$callerName}. Toimeksiantajamme on {$controllerName}.',
  'opening.presentation-own-short': 'Hei, täällä {$agentName}, {$controllerName}. Tämä on myyntipuhelu.',
  'opening.presentation-own-short-no-sale': 'Hei, täällä {$agentName}, {$controllerName}.',
  'opening.presentation-inbound': 'Hei, {$controllerName}, puhelimessa {$agentName}.',
  'opening.subject': 'Tämä puhelu koskee {$about}. Tämä on myyntipuhelu.',
  'opening.subject-no-sale': 'Tämä puhelu koskee {$about}.',
  'opening.recording':
    'Ennen kuin aloitamme: tallennamme puhelun, jotta voimme {$recordingPurpose}. Tallennetta säilytetään {$recordingRetention}.',
  'opening.recording-consent':
    'Haluaisin tallentaa puhelun, jotta voimme {$recordingPurpose}. Tallennetta säilytetään {$recordingRetention}. Jos kieltäydytte, en tallenna, ja voitte muuttaa mielenne milloin vain. Saanko tallentaa puhelun?',
  'opening.recording-brief':
    'Ennen kuin aloitamme: tallennamme puhelun. Jos haluatte tietää tallennuksesta enemmän, otan siitä selvää.',
  'opening.recording-consent-brief':
    'Haluaisin tallentaa puhelun. Jos kieltäydytte, en tallenna, ja voitte muuttaa mielenne milloin vain. Saanko tallentaa puhelun?',
  'opening.first-contact':
    'Puhelinnumeronne lähde on {$sourceName}. Jos ette halua meiltä puheluja tai markkinointia, sanokaa vain, niin lopetamme. Lisää tietojenne käytöstä kerromme teille {$followUp}.',
  'opening.first-contact-online':
    'Puhelinnumeronne lähde on {$sourceName}. Jos ette halua meiltä puheluja tai markkinointia, sanokaa vain, niin lopetamme. Lisää tietojenne käytöstä voitte lukea osoitteesta {$noticeUrl}.',
  'opening.first-contact-brief':
    'Puhelinnumeronne lähde on {$sourceName}. Jos ette halua meiltä puheluja tai markkinointia, sanokaa vain, niin lopetamme.',
  'opening.first-contact-unnamed':
    'Jos haluatte tietää, mistä saimme numeronne, otan siitä selvää. Jos ette halua meiltä puheluja tai markkinointia, sanokaa vain, niin lopetamme. Lisää tietojenne käytöstä kerromme teille {$followUp}.',
  'opening.first-contact-unnamed-online':
    'Jos haluatte tietää, mistä saimme numeronne, otan siitä selvää. Jos ette halua meiltä puheluja tai markkinointia, sanokaa vain, niin lopetamme. Lisää tietojenne käytöstä voitte lukea osoitteesta {$noticeUrl}.',
  'opening.first-contact-unnamed-brief':
    'Jos haluatte tietää, mistä saimme numeronne, otan siitä selvää. Jos ette halua meiltä puheluja tai markkinointia, sanokaa vain, niin lopetamme.',

  // ── Osto ──
  'purchase.controller': 'Henkilötiedoistanne vastaa {$controllerName}.',
  'purchase.controller-contact': 'Yhteystiedot ovat: {$controllerName}, {$controllerPhone}.',
  'purchase.joint-controllers':
    '{$controllerName} ei vastaa tiedoista yksin. Mukana vastuussa on {$jointControllers}. {$arrangement}',
  'purchase.caller':
    '{$callerName} hoitaa puhelut, ja toimeksiantaja on {$controllerName}. Tietoja saa käyttää vain niin kuin toimeksiantaja on määrännyt.',
  'purchase.caller-separate':
    '{$callerName} vastaa itse niistä tiedoista, joita se käyttää soittamiseen. Lisää voitte lukea osoitteesta {$callerNoticeUrl}.',
  'purchase.caller-separate-brief':
    '{$callerName} vastaa itse niistä tiedoista, joita se käyttää soittamiseen.',
  'purchase.data': 'Tilausta varten käytämme näitä tietoja: {$data}.',
  'purchase.purpose': 'Käytämme tietoja {$purpose}. Teemme niin, {$basis}.',
  'purchase.purpose-next': 'Käytämme niitä myös {$purpose}, {$basis}.',
  'purchase.required-data': 'Pakollista tietoa on {$requiredData}. Ilman sitä emme voi {$consequence}.',
  'purchase.required-data-plain': 'Sopimusta varten pakollista tietoa on {$requiredData}.',
  'purchase.required-data-law':
    'Lain mukaan pakollista tietoa on {$requiredData}. Ilman sitä emme voi {$consequence}.',
  'purchase.required-data-law-plain': 'Lain mukaan pakollista tietoa on {$requiredData}.',
  'purchase.optional-data': 'Vapaaehtoista tietoa on {$optionalData}. Päätätte itse, annatteko sitä.',
  'purchase.national-id': 'Tarvitsemme henkilötunnuksenne tästä syystä: {$nationalIdReason}.',
  'purchase.legitimate-interest':
    'Kun käytämme tietoja {$purpose}, perusteena on oikeutettu etu. Haluamme {$interest}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'Kun käytämme tietoja {$purpose}, perusteena on oikeutettu etu: haluamme {$interest}.',
  'purchase.legitimate-interest-third-party':
    'Kun käytämme tietoja {$purpose}, perusteena on oikeutettu etu. On jonkun muun edun mukaista {$interest}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Kun käytämme tietoja {$purpose}, perusteena on oikeutettu etu: on jonkun muun edun mukaista {$interest}.',
  'purchase.recipients': 'Tietoja saa {$recipients}.',
  'purchase.transfer-none': 'Tiedot pysyvät EU:n ja ETA:n alueella.',
  'purchase.transfer-adequacy':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. EU:n komissio on hyväksynyt siellä tietojen suojan.',
  'purchase.transfer-adequacy-us':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. Vastaanottaja on sertifioitu EU:n komission hyväksymien sääntöjen mukaan.',
  'purchase.transfer-safeguards':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. Siellä ne suojataan {$safeguard}. Kopion ehdoista antaa {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. Siellä ne suojataan {$safeguard}. En ole varma, mistä saatte kopion ehdoista, joten otan siitä selvää.',
  'purchase.transfer-derogation':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. EU:n komissio ei ole hyväksynyt siellä tietojen suojaa, mutta saamme lähettää tiedot sinne {$derogation}.',
  'purchase.transfer-not-stated':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. En ole varma, miten ne siellä suojataan, joten otan siitä selvää.',
  'purchase.retention': 'Säilytämme tietoja {$retention}. Sitten poistamme ne.',
  'purchase.retention-purpose': 'Tietoja, joita käytämme {$purpose}, säilytämme sen sijaan {$retention}.',
  'purchase.retention-of-purpose': 'Tietoja, joita käytämme {$purpose}, säilytämme {$retention}.',
  'purchase.retention-also': 'Osaa niistä säilytämme {$retention}.',
  'purchase.retention-not-stated':
    'En ole varma, kuinka kauan säilytämme tietoja, joita käytämme {$purpose}, joten otan siitä selvää.',
  'purchase.not-stated':
    'Minun täytyy vielä selvittää, {$unknown}. En halua arvailla, mutta huolehdin siitä, että saatte vastauksen.',
  'purchase.not-stated-more': 'Minun täytyy selvittää myös, {$unknown}.',
  'purchase.rights':
    'Voitte nähdä tietonne, saada ne oikaistua ja pyytää meitä poistamaan ne tai keskeyttämään niiden käytön. Soittakaa numeroon {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Voitte nähdä tietonne, saada ne oikaistua ja pyytää meitä poistamaan ne tai keskeyttämään niiden käytön. Soittakaa numeroon {$phone}.',
  'purchase.rights-email':
    'Voitte nähdä tietonne, saada ne oikaistua ja pyytää meitä poistamaan ne tai keskeyttämään niiden käytön. Lähettäkää sähköpostia osoitteeseen {$email}.',
  'purchase.rights-address':
    'Voitte nähdä tietonne, saada ne oikaistua ja pyytää meitä poistamaan ne tai keskeyttämään niiden käytön. Siinä auttaa {$rightsContact}.',
  'purchase.rights-unknown':
    'Voitte nähdä tietonne, saada ne oikaistua ja pyytää meitä poistamaan ne tai keskeyttämään niiden käytön. En ole varma, kehen teidän pitää ottaa yhteyttä, joten otan siitä selvää.',
  'purchase.portability':
    'Itse antamanne tiedot voitte joissakin tapauksissa siirtää toiseen yritykseen. Kirjoittakaa osoitteeseen {$email}. Vastaus kestää enintään {$deadline}, eikä se maksa mitään.',
  'purchase.portability-no-email':
    'Itse antamanne tiedot voitte joissakin tapauksissa siirtää toiseen yritykseen. Vastaus kestää enintään {$deadline}, eikä se maksa mitään.',
  'purchase.portability-fee':
    'Itse antamanne tiedot voitte joissakin tapauksissa siirtää toiseen yritykseen. Kirjoittakaa osoitteeseen {$email}. Vastaus kestää enintään {$deadline}. Poikkeustapauksissa peritään maksu: {$fee}.',
  'purchase.portability-no-email-fee':
    'Itse antamanne tiedot voitte joissakin tapauksissa siirtää toiseen yritykseen. Vastaus kestää enintään {$deadline}. Poikkeustapauksissa peritään maksu: {$fee}.',
  'purchase.objection':
    'Yksi tärkeä asia: voitte aina kieltää meiltä markkinoinnin. Sanokaa nyt tai ottakaa yhteyttä myöhemmin, niin lopetamme.',
  'purchase.objection-grounds':
    'Jos teillä on henkilökohtainen syy, voitte myös vastustaa sitä, että käytämme tietoja {$purpose}.',
  'purchase.withdraw-consent':
    'Voitte perua suostumuksenne milloin vain. Siinä auttaa {$withdrawal}. Se ei muuta sitä, mitä on jo tehty.',
  'purchase.withdraw-consent-not-stated':
    'Voitte perua suostumuksenne milloin vain. En ole varma, miten se tehdään, joten otan siitä selvää. Se ei muuta sitä, mitä on jo tehty.',
  'purchase.automated-decision':
    'Tietokoneohjelma päättää tästä: {$decision}. Ohjelma katsoo näitä asioita: {$logic}. Tulos voi olla {$effect}. Jos haluatte, että ihminen käy päätöksen läpi, siinä auttaa {$humanReview}.',
  'purchase.complaint':
    'Jos toimimme mielestänne väärin, voitte tehdä valituksen. Sen käsittelee {$authority}.',
  'purchase.complaint-not-stated':
    'Jos toimimme mielestänne väärin, voitte valittaa valvontaviranomaiselle. En ole varma, mikä viranomainen se on, joten otan siitä selvää.',
  'purchase.data-protection-officer':
    'Voitte ottaa yhteyttä myös tietosuojavastaavaan: {$controllerName}, {$officer}.',
  'purchase.data-protection-officer-unreachable':
    'Myös tietosuojavastaava auttaa: {$controllerName} on nimennyt sellaisen. En ole varma, miten hänet tavoittaa, joten otan siitä selvää.',
  'purchase.representative':
    '{$controllerName} on nimennyt EU:hun edustajan. Edustaja on {$representativeName}, {$representative}.',
  'purchase.representative-unreachable':
    '{$controllerName} on nimennyt EU:hun edustajan. Edustaja on {$representativeName}. En ole varma, miten edustajan tavoittaa, joten otan siitä selvää.',
  'purchase.further-processing':
    'Haluamme {$furtherFrom} alkaen käyttää tietoja myös {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-undated':
    'Haluamme myöhemmin käyttää tietoja myös {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-brief':
    'Haluamme {$furtherFrom} alkaen käyttää tietoja myös {$furtherPurpose}.',
  'purchase.further-processing-undated-brief': 'Haluamme myöhemmin käyttää tietoja myös {$furtherPurpose}.',
  'purchase.personalised-price': 'Tietokoneohjelma on laskenut hinnan juuri teille: {$personalisedPrice}.',
  'purchase.rest-in-writing': 'Loput tiedot lähetämme {$followUp} heti puhelun jälkeen.',
  'purchase.rest-online': 'Loput voitte lukea osoitteesta {$noticeUrl}.',
  'purchase.rest-online-unspeakable': 'Loput voitte lukea verkosta. Sivuston pitäjä on {$controllerName}.',
  'purchase.rest-not-stated': 'En ole varma, miten saatte loput tiedot, joten otan siitä selvää.',
  'purchase.notice-url': 'Lisää voitte lukea osoitteesta {$noticeUrl}.',
  'purchase.notice-url-unspeakable': 'Lisää voitte lukea verkosta. Sivuston pitäjä on {$controllerName}.',
  'purchase.written-acceptance':
    'Ette ole vielä ostanut mitään. Lähetämme tarjouksen {$offer}, ja kauppa syntyy vasta, jos hyväksytte sen kirjallisesti puhelun jälkeen.',
  'purchase.written-acceptance-brief':
    'Ette ole vielä ostanut mitään. Lähetämme kirjallisen tarjouksen, ja kauppa syntyy vasta, jos hyväksytte sen kirjallisesti puhelun jälkeen.',

  // ── Kysymys 1: mistä saitte tietoni? ──
  'source.data-subject': 'Olette itse antanut tiedot. Se tapahtui {$when}, {$how}.',
  'source.data-subject-brief': 'Olette itse antanut tiedot. Se tapahtui {$when}.',
  'source.data-subject-undated': 'Olette itse antanut tiedot.',
  'source.existing-customer':
    'Tietonne ovat asiakasrekisterissä, jota pitää {$controllerName}. Asiakkuutenne alkoi {$customerSince}.',
  'source.existing-customer-when':
    'Olette jo asiakas, ja tiedoista vastaa {$controllerName}. Saimme tietonne {$when}.',
  'source.existing-customer-undated':
    'Olette jo asiakas. Tietonne ovat asiakasrekisterissä, jota pitää {$controllerName}.',
  'source.list-broker': 'Lähde on {$sourceName}. Sieltä {$controllerName} sai {$when} nämä: {$sourceData}.',
  'source.list-broker-undated': 'Lähde on {$sourceName}. Sieltä {$controllerName} sai nämä: {$sourceData}.',
  'source.partner': 'Lähde on {$sourceName}. Sieltä {$controllerName} sai {$when} nämä: {$sourceData}.',
  'source.partner-undated': 'Lähde on {$sourceName}. Sieltä {$controllerName} sai nämä: {$sourceData}.',
  'source.group-company':
    'Lähde on {$sourceName}. Sieltä {$controllerName} sai {$when} nämä: {$sourceData}. Yhtiöt kuuluvat samaan konserniin.',
  'source.group-company-undated':
    'Lähde on {$sourceName}. Sieltä {$controllerName} sai nämä: {$sourceData}. Yhtiöt kuuluvat samaan konserniin.',
  'source.public-register':
    'Lähde on {$sourceName}. Sieltä {$controllerName} on hakenut nämä: {$sourceData}.',
  'source.observed': 'Keräsimme tiedot itse {$how}.',
  'source.observed-undated': 'Keräsimme tiedot itse.',
  'source.not-public': 'Se lähde ei ole kaikille avoin.',
  'source.public': 'Se lähde on kaikille avoin.',
  'source.not-stated':
    'En ole siitä varma enkä halua arvailla. Otan siitä selvää ja huolehdin, että saatte vastauksen. Voitte myös soittaa numeroon {$phone}.',
  'fallback.not-stated':
    '.input {$answered :string} .match $answered partly {{Muusta en ole varma enkä halua arvailla. Otan siitä selvää ja huolehdin, että saatte vastauksen.}} * {{En ole siitä varma enkä halua arvailla. Otan siitä selvää ja huolehdin, että saatte vastauksen.}}',
  'fallback.not-stated-phone':
    '.input {$answered :string} .match $answered partly {{Muusta en ole varma enkä halua arvailla. Otan siitä selvää ja huolehdin, että saatte vastauksen. Voitte myös soittaa numeroon {$phone}.}} * {{En ole siitä varma enkä halua arvailla. Otan siitä selvää ja huolehdin, että saatte vastauksen. Voitte myös soittaa numeroon {$phone}.}}',

  // ── Kysymys 2: millä oikeudella? ──
  'legal-basis.purpose': 'Käytämme tietoja {$purpose}.',
  'legal-basis.purpose-next': 'Käytämme tietoja myös {$purpose}.',
  'legal-basis.consent':
    'Olette itse antanut siihen luvan. Se tapahtui {$when}, {$how}. Voitte perua sen milloin vain. Sanokaa minulle, tai siinä auttaa {$withdrawal}.',
  'legal-basis.contract-performance':
    'Tietoja tarvitaan sopimukseen, jonka osapuolet olette te ja {$controllerName}. Ilman niitä emme voi {$need}.',
  'legal-basis.contract-steps-before':
    'Olette itse pyytänyt tätä. Jotta voimme {$need}, meidän täytyy käyttää tietoja.',
  'legal-basis.legal-obligation':
    'Laki vaatii sitä. Siitä säätää {$law}: meidän täytyy {$duty}. Siksi emme voi poistaa juuri niitä tietoja ennen aikojaan.',
  'legal-basis.vital-interests': 'Kyse on hengestä tai terveydestä. Käytämme tietoja vain, kun {$situation}.',
  'legal-basis.public-task':
    '{$controllerName} hoitaa yleisen edun mukaista tehtävää: {$task}. Siitä säätää {$law}. Jos teillä on henkilökohtainen syy, voitte vastustaa käyttöä, ja silloin tutkimme asian.',
  'legal-basis.legitimate-interests-marketing':
    'Perusteena on oikeutettu etu. {$controllerName} haluaa {$interest}. Olemme punninneet sitä ja oikeuttanne olla rauhassa: {$balancing}. Jos ette halua meiltä markkinointia, riittää, että kieltäydytte.',
  'legal-basis.legitimate-interests-other':
    'Perusteena on oikeutettu etu. {$controllerName} haluaa {$interest}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}. Jos teillä on henkilökohtainen syy, voitte vastustaa käyttöä, ja silloin tutkimme asian uudelleen.',
  'legal-basis.legitimate-interests-third-party':
    'Perusteena on oikeutettu etu. On jonkun muun edun mukaista {$interest}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}. Jos teillä on henkilökohtainen syy, voitte vastustaa käyttöä, ja silloin tutkimme asian uudelleen.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Perusteena on oikeutettu etu. On jonkun muun edun mukaista {$interest}. Olemme punninneet sitä yksityisyyttänne vastaan: {$balancing}. Jos ette halua meiltä markkinointia, riittää, että kieltäydytte.',
  'legal-basis.legitimate-interests-unweighed':
    'Perusteena on oikeutettu etu: {$controllerName} haluaa {$interest}. En tiedä, miten sitä on punnittu yksityisyyttänne vastaan, enkä halua arvailla. Otan siitä selvää. Voitte silti vastustaa käyttöä jo nyt.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Perusteena on oikeutettu etu: on jonkun muun edun mukaista {$interest}. En tiedä, miten sitä on punnittu yksityisyyttänne vastaan, enkä halua arvailla. Otan siitä selvää. Voitte silti vastustaa käyttöä jo nyt.',

  // ── Kysymys 3: kuka auttaa minua? ──
  'rights.access': 'Teillä on oikeus tietää, mitä tietoja meillä on teistä, ja saada niistä kopio.',
  'rights.rectification': 'Jos jokin tieto on väärin, teillä on oikeus saada se oikaistua.',
  'rights.erasure':
    'Voitte pyytää, että tiedot poistetaan. Ne tiedot, jotka lain mukaan täytyy säilyttää, jäävät.',
  'rights.restriction':
    'Joissakin tapauksissa voitte saada tietojenne käytön keskeytettyä, esimerkiksi siksi aikaa, kun virhettä selvitetään.',
  'rights.portability': 'Itse antamanne tiedot voitte joissakin tapauksissa siirtää toiseen yritykseen.',
  'rights.objection':
    'Jos teillä on henkilökohtainen syy, voitte joissakin tapauksissa vastustaa tietojen käyttöä.',
  'rights.withdraw-consent': 'Voitte perua suostumuksenne milloin vain. Se ei muuta sitä, mitä on jo tehty.',
  'rights.human-review':
    'Jos päätöksen on tehnyt tietokoneohjelma, voitte pyytää, että ihminen käy sen läpi, ja saatte kertoa oman näkemyksenne.',
  'rights.contact':
    'Sen hoitaa {$contactName}, {$controllerName}. Numero on {$phone}, ja puhelimeen vastataan {$hours}.',
  'rights.contact-no-hours': 'Sen hoitaa {$contactName}, {$controllerName}. Numero on {$phone}.',
  'rights.contact-email':
    'Sen hoitaa {$contactName}, {$controllerName}. Voitte kirjoittaa osoitteeseen {$email}.',
  'rights.contact-address': 'Sen hoitaa {$contactName}, {$controllerName}. Yhteystieto on {$channel}.',
  'rights.contact-unreachable':
    'Sen hoitaa {$contactName}, {$controllerName}. En ole varma, miten sinne saa yhteyden. Kirjaan ylös, mitä haluatte, ja välitän sen eteenpäin tänään.',
  'rights.email-too': 'Voitte myös kirjoittaa osoitteeseen {$email}.',
  'rights.not-stated':
    'En ole varma, kuka sen hoitaa, enkä halua arvailla. Kirjaan ylös, mitä haluatte, ja välitän sen eteenpäin tänään.',
  'rights.closed':
    'Juuri nyt siellä ei vastata, mutta palvelu avautuu {$opensAt}. Kirjaan ylös, mitä haluatte, ja välitän sen eteenpäin tänään.',
  'rights.closed-until-unknown':
    'Juuri nyt siellä ei vastata. Kirjaan ylös, mitä haluatte, ja välitän sen eteenpäin tänään.',
  'rights.hours-unknown': 'En ole varma, milloin siellä vastataan puhelimeen.',
  'rights.transfer': 'Voin yhdistää teidät sinne nyt.',
  'rights.sms': 'Voin lähettää yhteystiedot tekstiviestillä.',
  'rights.sms-or-email': 'Voin lähettää yhteystiedot tekstiviestillä tai sähköpostilla.',
  'rights.email-message': 'Voin lähettää yhteystiedot teille sähköpostilla.',
  'rights.deadline': 'Vastaus kestää enintään {$deadline}, eikä se maksa mitään.',
  'rights.deadline-fee': 'Vastaus kestää enintään {$deadline}. Poikkeustapauksissa peritään maksu: {$fee}.',

  // ── Kysymys 4: lapset ja arkaluonteiset tiedot? ──
  'sensitive-data.none':
    'Ei. Emme käytä tässä lasten tietoja. Emme käytä myöskään arkaluonteisia tietoja, esimerkiksi terveystietoja, emmekä mitään rikoksista.',
  'sensitive-data.no-children': 'Emme käytä tässä lasten tietoja.',
  'sensitive-data.no-special': 'Emme käytä arkaluonteisia tietoja, esimerkiksi terveystietoja.',
  'sensitive-data.no-criminal': 'Emme käytä rikoksia koskevia tietoja.',
  'sensitive-data.children': 'Kyllä, meillä on lasten tietoja.',
  'sensitive-data.parent': 'Jos lapsi on alle {$ageLimit}-vuotias, huoltajan täytyy antaa lupa.',
  'sensitive-data.special-category':
    'Käytämme tietoja, jotka koskevat {$category}. Saamme tehdä niin {$condition}.',
  'sensitive-data.special-category-next':
    'Käytämme myös tietoja, jotka koskevat {$category}. Saamme tehdä niin {$condition}.',
  'sensitive-data.criminal': 'Käytämme rikoksia koskevia tietoja. Perusteena on {$legalAuthority}.',
  'sensitive-data.national-id': 'Käytämme henkilötunnustanne tästä syystä: {$nationalIdReason}.',
  'sensitive-data.measures': 'Näin suojaamme tiedot: {$measures}.',
  'sensitive-data.measures-not-stated':
    'En ole varma, miten tiedot on suojattu. Otan siitä selvää ja huolehdin, että saatte vastauksen.',

  // ── Muut kysymykset ──
  'objection.taken':
    'Selvä, hoidan sen. {$controllerName} lopettaa myyntipuhelut ja markkinoinnin teille, eikä teidän tarvitse kertoa syytä.',
  'objection.remembered': 'Numeronne lisätään kieltolistalle, jotta emme soita uudelleen.',
  'objection.not-stated':
    'Voitte kieltää markkinoinnin, eikä teidän tarvitse kertoa syytä. Kirjaan sen ylös ja välitän eteenpäin tänään.',
  'objection.no-marketing':
    'Kirjaan ylös, ettette halua yhteydenottoja, ja välitän sen eteenpäin tänään. Vastaus kestää enintään {$deadline}.',
  'objection.grounds':
    'Jos teillä on henkilökohtainen syy vastustaa sitä, että käytämme tietoja {$purpose}, kertokaa se minulle, niin välitän sen eteenpäin.',
  'objection.register':
    'Jos haluatte eroon myös muiden yritysten myyntipuheluista, voitte estää ne Ruotsin NIX-Telefon-palvelussa.',
  'recording.on':
    'Kyllä, tallennamme puhelun, jotta voimme {$recordingPurpose}. Tallennetta säilytetään {$recordingRetention}. Voitte pyytää siitä kopion.',
  'recording.on-consent':
    'Vain, jos olette antanut luvan. Silloin tallennamme puhelun, jotta voimme {$recordingPurpose}, ja tallennetta säilytetään {$recordingRetention}. Voitte pyytää siitä kopion, ja voitte perua lupanne.',
  'recording.on-brief':
    'Kyllä, tallennamme puhelun. En ole varma, miksi tallennamme ja kuinka kauan tallennetta säilytetään, joten otan siitä selvää. Voitte pyytää siitä kopion.',
  'recording.on-consent-brief':
    'Vain, jos olette antanut luvan. En ole varma, miksi tallennamme ja kuinka kauan tallennetta säilytetään, joten otan siitä selvää. Voitte pyytää siitä kopion, ja voitte perua lupanne.',
  'recording.off': 'Ei, tätä puhelua ei tallenneta.',
  'automated-decisions.none': 'Ei. Mitään teitä koskevaa päätöstä ei tee pelkkä tietokoneohjelma.',
  'recipients.none': 'Kukaan muu ei saa tietoja.',

  // ── Tekstiviestit ──
  'follow-up.rights-contact-sms':
    'Hei! Henkilötietojanne koskevat kysymykset hoitaa {$contactName}, {$controllerName}.',
  'follow-up.rights-contact-sms-phone': 'Soittakaa {$phone}, {$hours}.',
  'follow-up.rights-contact-sms-phone-no-hours': 'Soittakaa {$phone}.',
  'follow-up.rights-contact-sms-email': 'Sähköposti: {$email}.',
  'follow-up.rights-contact-sms-address': 'Yhteystieto: {$channel}.',
  'follow-up.rights-contact-sms-deadline': 'Vastaus kestää enintään {$deadline}, maksutta.',
  'follow-up.rights-contact-sms-notice': 'Lisää: {$noticeUrl}',
  'follow-up.rights-contact-sms-unknown':
    'Hei! Selvitämme, kuka auttaa teitä henkilötietoasioissa, ja otamme yhteyttä. Terveisin {$controllerName}',
  'follow-up.purchase-notice-sms': 'Hei! Näin {$controllerName} käyttää henkilötietojanne: {$noticeUrl}',
  'follow-up.purchase-notice-sms-contact':
    'Hei! Haluatteko tietää, miten {$controllerName} käyttää henkilötietojanne? Teitä auttaa {$rightsContact}.',
  'follow-up.purchase-notice-sms-unknown':
    'Hei! Kerromme teille myöhemmin, miten {$controllerName} käyttää henkilötietojanne.',
  'follow-up.purchase-notice-sms-source': 'Numeronne lähde on {$sourceName}.',
  'follow-up.purchase-notice-sms-objection':
    'Voitte aina kieltää markkinoinnin. Yhteys: {$objectionContact}.',
  'follow-up.purchase-notice-sms-questions':
    'Haluatteko nähdä, oikaista tai poistaa tietonne? Yhteys: {$rightsContact}.',

  // ── Sähköposti ──
  'follow-up.rights-contact-subject': 'Yhteystieto henkilötietoasioissa: {$controllerName}',
  'follow-up.rights-contact-opening': 'Hei! Kysyitte henkilötiedoistanne. Tästä näette, kuka teitä auttaa.',
  'follow-up.rights-contact-opening-unknown':
    'Hei! Kysyitte henkilötiedoistanne. Selvitämme, kuka teitä auttaa, ja otamme yhteyttä.',
  'follow-up.rights-contact-name': 'Yhteystaho: {$contactName}, {$controllerName}',
  'follow-up.rights-contact-phone': 'Puhelin: {$phone}',
  'follow-up.rights-contact-hours': 'Avoinna: {$hours}',
  'follow-up.rights-contact-email': 'Sähköposti: {$email}',
  'follow-up.rights-contact-address': 'Yhteystieto: {$channel}.',
  'follow-up.rights-contact-deadline': 'Vastaus kestää enintään {$deadline}, eikä se maksa mitään.',
  'follow-up.purchase-notice-subject': 'Näin {$controllerName} käyttää henkilötietojanne',
  'follow-up.purchase-notice-opening':
    'Hei! Puhuimme puhelimessa. Tämä viesti koskee henkilötietojanne. Teidän ei tarvitse vastata tähän viestiin.',
  'follow-up.purchase-notice-not-acceptance': 'Tämä viesti ei ole tarjous eikä osto.',
  'follow-up.caller':
    '{$callerName} soitti teille, ja toimeksiantaja oli {$controllerName}. Tietoja saa käyttää vain niin kuin toimeksiantaja on määrännyt.',
  'follow-up.objection':
    'Voitte aina kieltää meiltä markkinoinnin. Siinä auttaa {$objectionContact}, ja sitten lopetamme. Teidän ei tarvitse kertoa syytä.',
  'follow-up.objection-answer':
    'Voitte aina kieltää meiltä markkinoinnin. Sanokaa se, kun soitamme, tai vastatkaa kieltävästi, kun kirjoitamme, niin lopetamme. Teidän ei tarvitse kertoa syytä.',
  'follow-up.withdraw-consent-not-stated':
    'Voitte perua suostumuksenne milloin vain. Ilmoitamme teille, miten se tehdään. Se ei muuta sitä, mitä on jo tehty.',
  'follow-up.rights-unknown':
    'Voitte nähdä tietonne, saada ne oikaistua ja pyytää meitä poistamaan ne tai keskeyttämään niiden käytön. Selvitämme, kehen teidän pitää ottaa yhteyttä, ja ilmoitamme teille.',
  'follow-up.not-stated': 'Ilmoitamme teille, {$unknown}.',
  'follow-up.not-stated-more': 'Ilmoitamme teille myös, {$unknown}.',
  'follow-up.transfer-safeguards-no-copy':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. Siellä ne suojataan {$safeguard}. Ilmoitamme teille, mistä saatte kopion ehdoista.',
  'follow-up.transfer-not-stated':
    'Osa tiedoista lähetetään EU:n ulkopuolelle: {$country}. Ilmoitamme teille, miten ne siellä suojataan.',
  'follow-up.officer-unreachable':
    'Myös tietosuojavastaava auttaa: {$controllerName} on nimennyt sellaisen. Ilmoitamme teille, miten hänet tavoittaa.',
  'follow-up.representative-unreachable':
    '{$controllerName} on nimennyt EU:hun edustajan. Edustaja on {$representativeName}. Ilmoitamme teille, miten edustajan tavoittaa.',
  'follow-up.retention-not-stated':
    'Ilmoitamme teille, kuinka kauan säilytämme tietoja, joita käytämme {$purpose}.',
  'follow-up.not-stated-rest': 'Ilmoitamme teille siitä, mitä tässä ei kerrota.',
  'follow-up.complaint':
    'Jos toimimme mielestänne väärin, voitte tehdä valituksen. Sen käsittelee {$authority}.',
  'follow-up.notice': 'Lisää voitte lukea osoitteesta {$noticeUrl}',
  'follow-up.signature': 'Ystävällisin terveisin {$controllerName}',
} as const
