// DATA: Norwegian (Bokmål) words of every clause, in MessageFormat 2. To be read aloud on the phone: short sentences, no
// legalese. "Vi" is the controller, "jeg" is the agent; "jeg" never stands in a follow-up.

export const clauses = {
  // ── Åpning ──
  'opening.ai-voice': 'Du snakker med en datastemme, ikke et menneske.',
  'opening.presentation':
    'Hei, jeg heter {$agentName} og ringer fra {$callerName} på vegne av {$controllerName}. Det gjelder {$about}. Dette er en salgssamtale.',
  'opening.presentation-no-sale':
    'Hei, jeg heter {$agentName} og ringer fra {$callerName} på vegne av {$controllerName}. Det gjelder {$about}.',
  'opening.presentation-own':
    'Hei, jeg heter {$agentName} og ringer fra {$controllerName}. Det gjelder {$about}. Dette er en salgssamtale.',
  'opening.presentation-own-no-sale':
    'Hei, jeg heter {$agentName} og ringer fra {$controllerName}. Det gjelder {$about}.',
  'opening.presentation-short':
    'Hei, jeg heter {$agentName} og jobber i {$callerName}. Jeg ringer på vegne av {$controllerName}. Dette er en salgssamtale.',
  'opening.presentation-short-no-sale':
    'Hei, jeg heter {$agentName} og jobber i {$callerName}. Jeg ringer på vegne av {$controllerName}.',
  'opening.presentation-own-short':
    'Hei, jeg heter {$agentName} og jobber i {$controllerName}. Dette er en salgssamtale.',
  'opening.presentation-own-short-no-sale': 'Hei, jeg heter {$agentName} og jobber i {$controllerName}.',
  'opening.presentation-inbound': 'Hei og velkommen til {$controllerName}. Jeg heter {$agentName}.',
  'opening.subject': 'Samtalen gjelder {$about}. Dette er en salgssamtale.',
  'opening.subject-no-sale': 'Samtalen gjelder {$about}.',
  'opening.recording':
    'Før vi begynner: Vi tar opp samtalen for å {$recordingPurpose}. Opptaket lagres {$recordingRetention}.',
  'opening.recording-consent':
    'Jeg vil gjerne ta opp samtalen for å {$recordingPurpose}. Opptaket lagres {$recordingRetention}. Sier du nei, blir det ikke noe opptak, og du kan ombestemme deg når du vil. Får jeg lov til å ta opp samtalen?',
  'opening.recording-brief':
    'Før vi begynner: Vi tar opp samtalen. Vil du vite mer om opptaket, finner jeg ut av det.',
  'opening.recording-consent-brief':
    'Jeg vil gjerne ta opp samtalen. Sier du nei, blir det ikke noe opptak, og du kan ombestemme deg når du vil. Får jeg lov til å ta opp samtalen?',
  'opening.first-contact':
    'Nummeret ditt fikk vi fra {$sourceName}. Vil du slippe samtaler og reklame fra oss, er det bare å si fra, så slutter vi. Mer om opplysningene dine får du {$followUp}.',
  'opening.first-contact-online':
    'Nummeret ditt fikk vi fra {$sourceName}. Vil du slippe samtaler og reklame fra oss, er det bare å si fra, så slutter vi. Mer om opplysningene dine kan du lese på {$noticeUrl}.',
  'opening.first-contact-brief':
    'Nummeret ditt fikk vi fra {$sourceName}. Vil du slippe samtaler og reklame fra oss, er det bare å si fra, så slutter vi.',
  'opening.first-contact-unnamed':
    'Vil du vite hvor vi har fått nummeret ditt fra, finner jeg ut av det. Vil du slippe samtaler og reklame fra oss, er det bare å si fra, så slutter vi. Mer om opplysningene dine får du {$followUp}.',
  'opening.first-contact-unnamed-online':
    'Vil du vite hvor vi har fått nummeret ditt fra, finner jeg ut av det. Vil du slippe samtaler og reklame fra oss, er det bare å si fra, så slutter vi. Mer om opplysningene dine kan du lese på {$noticeUrl}.',
  'opening.first-contact-unnamed-brief':
    'Vil du vite hvor vi har fått nummeret ditt fra, finner jeg ut av det. Vil du slippe samtaler og reklame fra oss, er det bare å si fra, så slutter vi.',

  // ── Kjøp ──
  'purchase.controller': 'Det er {$controllerName} som er ansvarlig for personopplysningene dine.',
  'purchase.controller-contact': 'Du når {$controllerName} {$controllerPhone}.',
  'purchase.joint-controllers': '{$controllerName} deler ansvaret med {$jointControllers}. {$arrangement}',
  'purchase.caller':
    '{$callerName} ringer på vegne av {$controllerName} og kan bare bruke opplysningene slik {$controllerName} har bestemt.',
  'purchase.caller-separate':
    '{$callerName} er selv ansvarlig for opplysningene som selskapet bruker for å ringe. Mer om det står på {$callerNoticeUrl}.',
  'purchase.caller-separate-brief':
    '{$callerName} er selv ansvarlig for opplysningene som selskapet bruker for å ringe.',
  'purchase.data': 'Til bestillingen bruker vi {$data}.',
  'purchase.purpose': 'Opplysningene bruker vi til å {$purpose}. Det gjør vi {$basis}.',
  'purchase.purpose-next': 'Vi bruker dem også til å {$purpose}, {$basis}.',
  'purchase.required-data': 'Uten {$requiredData} kan vi ikke {$consequence}.',
  'purchase.required-data-plain': 'For å inngå avtalen må vi ha {$requiredData}.',
  'purchase.required-data-law': 'Etter loven må vi ha {$requiredData}. Ellers kan vi ikke {$consequence}.',
  'purchase.required-data-law-plain': 'Etter loven må vi ha {$requiredData}.',
  'purchase.optional-data': 'Du velger selv om du vil oppgi {$optionalData}.',
  'purchase.national-id': 'Fødselsnummeret trenger vi av denne grunnen: {$nationalIdReason}.',
  'purchase.legitimate-interest':
    'For å kunne {$purpose} har vi gjort en interesseavveiing. Vi vil {$interest}. Det har vi veid mot privatlivet ditt: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'For å kunne {$purpose} bygger vi på en berettiget interesse: Vi vil {$interest}.',
  'purchase.legitimate-interest-third-party':
    'For å kunne {$purpose} har vi gjort en interesseavveiing. Det er i noen andres interesse å {$interest}. Det har vi veid mot privatlivet ditt: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'For å kunne {$purpose} bygger vi på noen andres berettigede interesse av å {$interest}.',
  'purchase.recipients': 'Opplysningene går til {$recipients}.',
  'purchase.transfer-none': 'Opplysningene blir i EU og EØS.',
  'purchase.transfer-adequacy':
    'Noen av opplysningene sendes til {$country}. EU-kommisjonen har godkjent vernet der.',
  'purchase.transfer-adequacy-us':
    'Noen av opplysningene sendes til {$country}. Mottakeren er sertifisert etter regler som EU-kommisjonen har godkjent.',
  'purchase.transfer-safeguards':
    'Noen av opplysningene sendes til {$country}. Der er de vernet gjennom {$safeguard}. En kopi av vilkårene kan du få hos {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Noen av opplysningene sendes til {$country}. Der er de vernet gjennom {$safeguard}. Hvordan du får en kopi av vilkårene, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.transfer-derogation':
    'Noen av opplysningene sendes til {$country}. EU-kommisjonen har ikke godkjent vernet der, men vi har lov til å sende dem dit {$derogation}.',
  'purchase.transfer-not-stated':
    'Noen av opplysningene sendes til {$country}. Hvordan de er vernet der, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.retention': 'Vi lagrer opplysningene {$retention}. Deretter sletter vi dem.',
  'purchase.retention-purpose': 'Det vi trenger for å {$purpose}, lagrer vi i stedet {$retention}.',
  'purchase.retention-of-purpose': 'Det vi trenger for å {$purpose}, lagrer vi {$retention}.',
  'purchase.retention-also': 'Noen av dem lagrer vi {$retention}.',
  'purchase.retention-not-stated':
    'Hvor lenge vi lagrer det vi trenger for å {$purpose}, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.not-stated':
    'Jeg må finne ut {$unknown}. Jeg vil ikke gjette, men jeg skal sørge for at du får svar.',
  'purchase.not-stated-more': 'Jeg må også finne ut {$unknown}.',
  'purchase.rights':
    'Du kan få se opplysningene dine, få dem rettet og be oss slette dem eller sette bruken på pause. Ring {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Du kan få se opplysningene dine, få dem rettet og be oss slette dem eller sette bruken på pause. Ring {$phone}.',
  'purchase.rights-email':
    'Du kan få se opplysningene dine, få dem rettet og be oss slette dem eller sette bruken på pause. Send en e-post til {$email}.',
  'purchase.rights-address':
    'Du kan få se opplysningene dine, få dem rettet og be oss slette dem eller sette bruken på pause. Ta kontakt med {$rightsContact}.',
  'purchase.rights-unknown':
    'Du kan få se opplysningene dine, få dem rettet og be oss slette dem eller sette bruken på pause. Hvem du skal kontakte, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.portability':
    'Opplysninger du selv har gitt oss, kan du i noen tilfeller ta med deg til et annet selskap. Send gjerne en e-post til {$email}. Du får svar innen {$deadline}, og det koster ingenting.',
  'purchase.portability-no-email':
    'Opplysninger du selv har gitt oss, kan du i noen tilfeller ta med deg til et annet selskap. Du får svar innen {$deadline}, og det koster ingenting.',
  'purchase.portability-fee':
    'Opplysninger du selv har gitt oss, kan du i noen tilfeller ta med deg til et annet selskap. Send gjerne en e-post til {$email}. Du får svar innen {$deadline}. I unntakstilfeller tar vi et gebyr: {$fee}.',
  'purchase.portability-no-email-fee':
    'Opplysninger du selv har gitt oss, kan du i noen tilfeller ta med deg til et annet selskap. Du får svar innen {$deadline}. I unntakstilfeller tar vi et gebyr: {$fee}.',
  'purchase.objection':
    'En viktig ting: Du kan alltid si nei til reklame fra oss. Si fra nå eller ta kontakt senere, så slutter vi.',
  'purchase.objection-grounds':
    'Har du personlige grunner, kan du også protestere mot at vi bruker opplysningene til å {$purpose}.',
  'purchase.withdraw-consent':
    'Samtykket ditt kan du trekke tilbake når du vil, hos {$withdrawal}. Det som allerede er gjort, endres ikke av det.',
  'purchase.withdraw-consent-not-stated':
    'Samtykket ditt kan du trekke tilbake når du vil. Hvordan du gjør det, vet jeg ikke sikkert, så det finner jeg ut. Det som allerede er gjort, endres ikke av det.',
  'purchase.automated-decision':
    'Et dataprogram avgjør {$decision}. Programmet ser på {$logic}, og svaret kan bli {$effect}. Vil du at et menneske skal vurdere avgjørelsen, kan du kontakte {$humanReview}.',
  'purchase.complaint': 'Mener du at vi gjør noe galt, kan du klage til {$authority}.',
  'purchase.complaint-not-stated':
    'Mener du at vi gjør noe galt, kan du klage til en tilsynsmyndighet. Hvilken det er, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.data-protection-officer':
    'Du kan også ta kontakt med personvernombudet hos {$controllerName}, {$officer}.',
  'purchase.data-protection-officer-unreachable':
    'Det finnes også et personvernombud hos {$controllerName}. Hvordan du når ombudet, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.representative':
    'I EU er {$controllerName} representert av {$representativeName}, som du når {$representative}.',
  'purchase.representative-unreachable':
    'I EU er {$controllerName} representert av {$representativeName}. Hvordan du når dem, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.further-processing':
    'Fra og med {$furtherFrom} vil vi også bruke opplysningene til å {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-undated':
    'Senere vil vi også bruke opplysningene til å {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-brief':
    'Fra og med {$furtherFrom} vil vi også bruke opplysningene til å {$furtherPurpose}.',
  'purchase.further-processing-undated-brief':
    'Senere vil vi også bruke opplysningene til å {$furtherPurpose}.',
  'purchase.personalised-price': 'Et dataprogram har regnet ut prisen for akkurat deg: {$personalisedPrice}.',
  'purchase.rest-in-writing': 'Resten sender vi {$followUp} rett etter samtalen.',
  'purchase.rest-online': 'Resten kan du lese på {$noticeUrl}.',
  'purchase.rest-online-unspeakable': 'Resten kan du lese på nettsidene til {$controllerName}.',
  'purchase.rest-not-stated':
    'Hvordan du får resten av informasjonen, vet jeg ikke sikkert, så det finner jeg ut.',
  'purchase.notice-url': 'Du kan lese mer på {$noticeUrl}.',
  'purchase.notice-url-unspeakable': 'Du kan lese mer på nettsidene til {$controllerName}.',
  'purchase.written-acceptance':
    'Du har ikke kjøpt noe ennå. Vi sender tilbudet {$offer}, og det blir ikke noe kjøp før du har svart ja skriftlig etter samtalen.',
  'purchase.written-acceptance-brief':
    'Du har ikke kjøpt noe ennå. Vi sender et skriftlig tilbud, og det blir ikke noe kjøp før du har svart ja skriftlig etter samtalen.',

  // ── Spørsmål 1: Hvor har dere opplysningene mine fra? ──
  'source.data-subject': 'Du har selv gitt oss opplysningene. Det gjorde du {$when}, {$how}.',
  'source.data-subject-brief': 'Du har selv gitt oss opplysningene. Det gjorde du {$when}.',
  'source.data-subject-undated': 'Du har selv gitt oss opplysningene.',
  'source.existing-customer':
    'Du har vært kunde hos {$controllerName} siden {$customerSince}. Opplysningene ligger i kunderegisteret.',
  'source.existing-customer-when': 'Du er kunde hos {$controllerName}. Opplysningene fikk vi {$when}.',
  'source.existing-customer-undated':
    'Du er kunde hos {$controllerName}. Opplysningene ligger i kunderegisteret.',
  'source.list-broker': '{$controllerName} fikk {$sourceData} fra {$sourceName} {$when}.',
  'source.list-broker-undated': '{$controllerName} fikk {$sourceData} fra {$sourceName}.',
  'source.partner': '{$controllerName} fikk {$sourceData} fra {$sourceName} {$when}.',
  'source.partner-undated': '{$controllerName} fikk {$sourceData} fra {$sourceName}.',
  'source.group-company':
    '{$controllerName} fikk {$sourceData} fra {$sourceName} {$when}. Selskapene hører til samme konsern.',
  'source.group-company-undated':
    '{$controllerName} fikk {$sourceData} fra {$sourceName}. Selskapene hører til samme konsern.',
  'source.public-register': '{$controllerName} har hentet {$sourceData} fra {$sourceName}.',
  'source.observed': 'Opplysningene samlet vi inn selv {$how}.',
  'source.observed-undated': 'Opplysningene samlet vi inn selv.',
  'source.not-public': 'Den kilden er ikke åpen for alle.',
  'source.public': 'Den kilden er åpen for alle.',
  'source.not-stated':
    'Det vet jeg ikke sikkert, og jeg vil ikke gjette. Jeg finner det ut og sørger for at du får svar. Du kan også ringe {$phone}.',
  'fallback.not-stated':
    '.input {$answered :string} .match $answered partly {{Resten vet jeg ikke sikkert, og jeg vil ikke gjette. Jeg finner det ut og sørger for at du får svar.}} * {{Det vet jeg ikke sikkert, og jeg vil ikke gjette. Jeg finner det ut og sørger for at du får svar.}}',
  'fallback.not-stated-phone':
    '.input {$answered :string} .match $answered partly {{Resten vet jeg ikke sikkert, og jeg vil ikke gjette. Jeg finner det ut og sørger for at du får svar. Du kan også ringe {$phone}.}} * {{Det vet jeg ikke sikkert, og jeg vil ikke gjette. Jeg finner det ut og sørger for at du får svar. Du kan også ringe {$phone}.}}',

  // ── Spørsmål 2: Med hvilken rett? ──
  'legal-basis.purpose': 'Vi bruker opplysningene til å {$purpose}.',
  'legal-basis.purpose-next': 'Vi bruker også opplysningene til å {$purpose}.',
  'legal-basis.consent':
    'Du har selv sagt ja. Det gjorde du {$when}, {$how}. Du kan trekke tilbake samtykket når du vil. Si fra til meg, eller ta kontakt med {$withdrawal}.',
  'legal-basis.contract-performance':
    'Opplysningene trengs for avtalen mellom deg og {$controllerName}. Uten dem er det ikke mulig å {$need}.',
  'legal-basis.contract-steps-before':
    'Du har bedt oss om å {$need}. For å gjøre det må vi bruke opplysningene.',
  'legal-basis.legal-obligation':
    'Loven krever det. Etter {$law} må vi {$duty}. Derfor kan vi ikke slette akkurat de opplysningene før tiden.',
  'legal-basis.vital-interests':
    'Det gjelder liv eller helse. Vi bruker opplysningene bare når {$situation}.',
  'legal-basis.public-task':
    '{$controllerName} har en oppgave i allmennhetens interesse: {$task}. Det står i {$law}. Har du personlige grunner, kan du protestere, og da vurderer vi det.',
  'legal-basis.legitimate-interests-marketing':
    'Det bygger på en interesseavveiing. {$controllerName} vil {$interest}. Det har vi veid mot retten din til å få være i fred: {$balancing}. Vil du ikke ha reklame fra oss, er det nok å si nei.',
  'legal-basis.legitimate-interests-other':
    'Det bygger på en interesseavveiing. {$controllerName} vil {$interest}. Det har vi veid mot privatlivet ditt: {$balancing}. Har du personlige grunner, kan du protestere, og da vurderer vi det på nytt.',
  'legal-basis.legitimate-interests-third-party':
    'Det bygger på en interesseavveiing. Det er i noen andres interesse å {$interest}. Det har vi veid mot privatlivet ditt: {$balancing}. Har du personlige grunner, kan du protestere, og da vurderer vi det på nytt.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Det bygger på en interesseavveiing. Det er i noen andres interesse å {$interest}. Det har vi veid mot privatlivet ditt: {$balancing}. Vil du ikke ha reklame fra oss, er det nok å si nei.',
  'legal-basis.legitimate-interests-unweighed':
    'Det bygger på en interesseavveiing: {$controllerName} vil {$interest}. Hvordan det ble veid mot privatlivet ditt, vet jeg ikke, og jeg vil ikke gjette. Jeg finner det ut. Du kan likevel protestere allerede nå.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Det bygger på en interesseavveiing: Det er i noen andres interesse å {$interest}. Hvordan det ble veid mot privatlivet ditt, vet jeg ikke, og jeg vil ikke gjette. Jeg finner det ut. Du kan likevel protestere allerede nå.',

  // ── Spørsmål 3: Hvem hjelper meg? ──
  'rights.access': 'Du har rett til å få vite hvilke opplysninger vi har om deg, og å få en kopi.',
  'rights.rectification': 'Er noe feil, har du rett til å få det rettet.',
  'rights.erasure': 'Du kan be om å få opplysningene slettet. Det vi må lagre etter loven, blir værende.',
  'rights.restriction':
    'I noen tilfeller kan du få bruken av opplysningene dine satt på pause, for eksempel mens en feil undersøkes.',
  'rights.portability':
    'Opplysninger du selv har gitt oss, kan du i noen tilfeller ta med deg til et annet selskap.',
  'rights.objection':
    'Har du personlige grunner, kan du i noen tilfeller protestere mot hvordan opplysningene brukes.',
  'rights.withdraw-consent':
    'Et samtykke kan du trekke tilbake når du vil. Det som allerede er gjort, endres ikke av det.',
  'rights.human-review':
    'Har et dataprogram tatt avgjørelsen, kan du be om at et menneske vurderer den. Du får også si hva du selv mener.',
  'rights.contact':
    'Det tar {$contactName} hos {$controllerName} seg av. Nummeret er {$phone}, og det er åpent {$hours}.',
  'rights.contact-no-hours': 'Det tar {$contactName} hos {$controllerName} seg av. Nummeret er {$phone}.',
  'rights.contact-email':
    'Det tar {$contactName} hos {$controllerName} seg av. Du kan sende en e-post til {$email}.',
  'rights.contact-address': 'Det tar {$contactName} hos {$controllerName} seg av. Ta kontakt {$channel}.',
  'rights.contact-unreachable':
    'Det tar {$contactName} hos {$controllerName} seg av. Hvordan du når dem, vet jeg ikke sikkert. Jeg noterer hva du ønsker, og gir det videre i dag.',
  'rights.email-too': 'Du kan også sende en e-post til {$email}.',
  'rights.not-stated':
    'Hvem som tar seg av det, vet jeg ikke sikkert, og jeg vil ikke gjette. Jeg noterer hva du ønsker, og gir det videre i dag.',
  'rights.closed':
    'Det er stengt akkurat nå, men åpner igjen {$opensAt}. Jeg noterer hva du ønsker, og gir det videre i dag.',
  'rights.closed-until-unknown':
    'Det er stengt akkurat nå. Jeg noterer hva du ønsker, og gir det videre i dag.',
  'rights.hours-unknown': 'Jeg vet ikke sikkert når de svarer på telefonen.',
  'rights.transfer': 'Jeg kan sette deg over dit nå.',
  'rights.sms': 'Jeg kan sende deg kontaktopplysningene på sms.',
  'rights.sms-or-email': 'Jeg kan sende deg kontaktopplysningene på sms eller e-post.',
  'rights.email-message': 'Jeg kan sende deg kontaktopplysningene på e-post.',
  'rights.deadline': 'Du får svar innen {$deadline}, og det koster ingenting.',
  'rights.deadline-fee': 'Du får svar innen {$deadline}. I unntakstilfeller tar vi et gebyr: {$fee}.',

  // ── Spørsmål 4: Barn og sensitive opplysninger? ──
  'sensitive-data.none':
    'Nei. Vi bruker ingen opplysninger om barn her. Vi bruker heller ingen sensitive opplysninger, for eksempel om helse, og ingenting om straffbare forhold.',
  'sensitive-data.no-children': 'Vi bruker ingen opplysninger om barn her.',
  'sensitive-data.no-special': 'Vi bruker ingen sensitive opplysninger, for eksempel om helse.',
  'sensitive-data.no-criminal': 'Vi bruker ingen opplysninger om straffbare forhold.',
  'sensitive-data.children': 'Ja, vi har opplysninger om barn.',
  'sensitive-data.parent': 'Er barnet under {$ageLimit} år, må en med foreldreansvar si ja.',
  'sensitive-data.special-category':
    'Vi bruker opplysninger om {$category}. Det har vi lov til {$condition}.',
  'sensitive-data.special-category-next':
    'Vi bruker også opplysninger om {$category}. Det har vi lov til {$condition}.',
  'sensitive-data.criminal':
    'Vi bruker opplysninger om straffbare forhold. Det gjør vi med hjemmel i {$legalAuthority}.',
  'sensitive-data.national-id': 'Vi bruker fødselsnummeret ditt av denne grunnen: {$nationalIdReason}.',
  'sensitive-data.measures': 'Slik verner vi opplysningene: {$measures}.',
  'sensitive-data.measures-not-stated':
    'Hvordan opplysningene er vernet, vet jeg ikke sikkert. Jeg finner det ut og sørger for at du får svar.',

  // ── De andre spørsmålene ──
  'objection.taken':
    'Det ordner jeg. Du får ingen flere salgssamtaler og ikke mer reklame fra {$controllerName}, og du trenger ikke å si hvorfor.',
  'objection.remembered': 'Nummeret ditt settes på en sperreliste, så vi ikke ringer igjen.',
  'objection.not-stated':
    'Du kan si nei til reklame, og du trenger ikke å si hvorfor. Jeg noterer det og gir det videre i dag.',
  'objection.no-marketing':
    'Jeg noterer at du ikke vil bli kontaktet, og gir det videre i dag. Du får svar innen {$deadline}.',
  'objection.grounds':
    'Har du personlige grunner til ikke å ville at vi bruker opplysningene til å {$purpose}, så fortell gjerne, og jeg gir det videre.',
  'objection.register':
    'Vil du slippe salgssamtaler fra andre selskaper også, kan du sperre nummeret hos NIX-Telefon.',
  'recording.on':
    'Ja, vi tar opp samtalen for å {$recordingPurpose}. Opptaket lagres {$recordingRetention}. Du kan be om en kopi.',
  'recording.on-consent':
    'Bare hvis du har sagt ja. Da tar vi opp for å {$recordingPurpose}, og opptaket lagres {$recordingRetention}. Du kan be om en kopi, og du kan trekke tilbake samtykket.',
  'recording.on-brief':
    'Ja, vi tar opp samtalen. Hvorfor, og hvor lenge opptaket lagres, vet jeg ikke sikkert, så det finner jeg ut. Du kan be om en kopi.',
  'recording.on-consent-brief':
    'Bare hvis du har sagt ja. Hvorfor, og hvor lenge opptaket lagres, vet jeg ikke sikkert, så det finner jeg ut. Du kan be om en kopi, og du kan trekke tilbake samtykket.',
  'recording.off': 'Nei, samtalen blir ikke tatt opp.',
  'automated-decisions.none': 'Nei. Ingen avgjørelser om deg tas av et dataprogram alene.',
  'recipients.none': 'Ingen andre får opplysningene.',

  // ── Sms ──
  'follow-up.rights-contact-sms':
    'Hei! Spørsmål om personopplysningene dine tar {$contactName} hos {$controllerName} seg av.',
  'follow-up.rights-contact-sms-phone': 'Ring {$phone}, {$hours}.',
  'follow-up.rights-contact-sms-phone-no-hours': 'Ring {$phone}.',
  'follow-up.rights-contact-sms-email': 'E-post: {$email}.',
  'follow-up.rights-contact-sms-address': 'Ta kontakt {$channel}.',
  'follow-up.rights-contact-sms-deadline': 'Svar innen {$deadline}, gratis.',
  'follow-up.rights-contact-sms-notice': 'Mer: {$noticeUrl}',
  'follow-up.rights-contact-sms-unknown':
    'Hei! Vi finner ut hvem hos {$controllerName} som kan hjelpe deg med personopplysningene dine, og gir deg beskjed.',
  'follow-up.purchase-notice-sms':
    'Hei! Slik bruker {$controllerName} personopplysningene dine: {$noticeUrl}',
  'follow-up.purchase-notice-sms-contact':
    'Hei! Vil du vite hvordan {$controllerName} bruker personopplysningene dine? Kontakt {$rightsContact}.',
  'follow-up.purchase-notice-sms-unknown':
    'Hei! Vi gir deg beskjed om hvordan {$controllerName} bruker personopplysningene dine.',
  'follow-up.purchase-notice-sms-source': 'Nummeret ditt fikk vi fra {$sourceName}.',
  'follow-up.purchase-notice-sms-objection': 'Du kan alltid si nei til reklame. Kontakt {$objectionContact}.',
  'follow-up.purchase-notice-sms-questions':
    'Vil du se, rette eller slette opplysningene dine? Kontakt {$rightsContact}.',

  // ── E-post ──
  'follow-up.rights-contact-subject': 'Kontakt om personopplysningene dine hos {$controllerName}',
  'follow-up.rights-contact-opening':
    'Hei! Du spurte om personopplysningene dine. Her er den som kan hjelpe deg.',
  'follow-up.rights-contact-opening-unknown':
    'Hei! Du spurte om personopplysningene dine. Vi finner ut hvem som kan hjelpe deg, og gir deg beskjed.',
  'follow-up.rights-contact-name': 'Kontakt: {$contactName} hos {$controllerName}',
  'follow-up.rights-contact-phone': 'Telefon: {$phone}',
  'follow-up.rights-contact-hours': 'Åpent: {$hours}',
  'follow-up.rights-contact-email': 'E-post: {$email}',
  'follow-up.rights-contact-address': 'Ta kontakt {$channel}.',
  'follow-up.rights-contact-deadline': 'Du får svar innen {$deadline}, og det koster ingenting.',
  'follow-up.purchase-notice-subject': 'Slik bruker {$controllerName} personopplysningene dine',
  'follow-up.purchase-notice-opening':
    'Hei! Vi har snakket sammen på telefon. Dette gjelder personopplysningene dine. Du trenger ikke å svare på denne e-posten.',
  'follow-up.purchase-notice-not-acceptance': 'Denne e-posten er ikke et tilbud og ikke et kjøp.',
  'follow-up.caller':
    '{$callerName} ringte på vegne av {$controllerName} og kan bare bruke opplysningene slik {$controllerName} har bestemt.',
  'follow-up.objection':
    'Du kan alltid si nei til reklame fra oss. Ta kontakt med {$objectionContact}, så slutter vi. Du trenger ikke å si hvorfor.',
  'follow-up.objection-answer':
    'Du kan alltid si nei til reklame fra oss. Si det når vi ringer, eller svar nei når vi skriver, så slutter vi. Du trenger ikke å si hvorfor.',
  'follow-up.withdraw-consent-not-stated':
    'Samtykket ditt kan du trekke tilbake når du vil. Vi gir deg beskjed om hvordan du gjør det. Det som allerede er gjort, endres ikke av det.',
  'follow-up.rights-unknown':
    'Du kan få se opplysningene dine, få dem rettet og be oss slette dem eller sette bruken på pause. Vi finner ut hvem du skal kontakte, og gir deg beskjed.',
  'follow-up.not-stated': 'Vi gir deg beskjed om dette: {$unknown}.',
  'follow-up.not-stated-more': 'Vi gir deg også beskjed om dette: {$unknown}.',
  'follow-up.transfer-safeguards-no-copy':
    'Noen av opplysningene sendes til {$country}. Der er de vernet gjennom {$safeguard}. Vi gir deg beskjed om hvordan du får en kopi av vilkårene.',
  'follow-up.transfer-not-stated':
    'Noen av opplysningene sendes til {$country}. Vi gir deg beskjed om hvordan de er vernet der.',
  'follow-up.officer-unreachable':
    'Det finnes også et personvernombud hos {$controllerName}. Vi gir deg beskjed om hvordan du når ombudet.',
  'follow-up.representative-unreachable':
    'I EU er {$controllerName} representert av {$representativeName}. Vi gir deg beskjed om hvordan du når dem.',
  'follow-up.retention-not-stated':
    'Vi gir deg beskjed om hvor lenge vi lagrer det vi trenger for å {$purpose}.',
  'follow-up.not-stated-rest': 'Vi gir deg beskjed om det som ikke står her.',
  'follow-up.complaint': 'Mener du at vi gjør noe galt, kan du klage til {$authority}.',
  'follow-up.notice': 'Du kan lese mer på {$noticeUrl}',
  'follow-up.signature': 'Vennlig hilsen {$controllerName}',
} as const
