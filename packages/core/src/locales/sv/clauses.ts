// DATA: Swedish words of every clause, in MessageFormat 2. To be read aloud on the phone: short sentences, no legalese.
// "Vi" is the controller, "jag" is the agent; "jag" never stands in a follow-up.

export const clauses = {
  // ── Inledning ──
  'opening.ai-voice': 'Du talar med en datorröst, inte en människa.',
  'opening.presentation':
    'Hej, jag heter {$agentName} och ringer från {$callerName} på uppdrag av {$controllerName}. Det gäller {$about}. Det är ett säljsamtal.',
  'opening.presentation-no-sale':
    'Hej, jag heter {$agentName} och ringer från {$callerName} på uppdrag av {$controllerName}. Det gäller {$about}.',
  'opening.presentation-own':
    'Hej, jag heter {$agentName} och ringer från {$controllerName}. Det gäller {$about}. Det är ett säljsamtal.',
  'opening.presentation-own-no-sale':
    'Hej, jag heter {$agentName} och ringer från {$controllerName}. Det gäller {$about}.',
  'opening.presentation-short':
    'Hej, jag heter {$agentName} och jobbar på {$callerName}. Jag ringer på uppdrag av {$controllerName}. Det är ett säljsamtal.',
  'opening.presentation-short-no-sale':
    'Hej, jag heter {$agentName} och jobbar på {$callerName}. Jag ringer på uppdrag av {$controllerName}.',
  'opening.presentation-own-short':
    'Hej, jag heter {$agentName} och jobbar på {$controllerName}. Det är ett säljsamtal.',
  'opening.presentation-own-short-no-sale': 'Hej, jag heter {$agentName} och jobbar på {$controllerName}.',
  'opening.presentation-inbound': 'Hej och välkommen till {$controllerName}. Jag heter {$agentName}.',
  'opening.subject': 'Samtalet gäller {$about}. Det är ett säljsamtal.',
  'opening.subject-no-sale': 'Samtalet gäller {$about}.',
  'opening.recording':
    'Innan vi börjar: vi spelar in samtalet för att {$recordingPurpose}. Inspelningen sparas {$recordingRetention}.',
  'opening.recording-consent':
    'Jag vill gärna spela in samtalet för att {$recordingPurpose}. Inspelningen sparas {$recordingRetention}. Säger du nej spelar jag inte in, och du kan ändra dig när du vill. Får jag spela in?',
  'opening.recording-brief':
    'Innan vi börjar: vi spelar in samtalet. Vill du veta mer om inspelningen tar jag reda på det.',
  'opening.recording-consent-brief':
    'Jag vill gärna spela in samtalet. Säger du nej spelar jag inte in, och du kan ändra dig när du vill. Får jag spela in?',
  'opening.first-contact':
    'Ditt nummer fick vi från {$sourceName}. Vill du slippa samtal och reklam från oss är det bara att säga till, så slutar vi. Mer om dina uppgifter får du via {$followUp}.',
  'opening.first-contact-online':
    'Ditt nummer fick vi från {$sourceName}. Vill du slippa samtal och reklam från oss är det bara att säga till, så slutar vi. Mer om dina uppgifter kan du läsa på {$noticeUrl}.',
  'opening.first-contact-brief':
    'Ditt nummer fick vi från {$sourceName}. Vill du slippa samtal och reklam från oss är det bara att säga till, så slutar vi.',
  'opening.first-contact-unnamed':
    'Vill du veta var vi har fått ditt nummer ifrån tar jag reda på det. Vill du slippa samtal och reklam från oss är det bara att säga till, så slutar vi. Mer om dina uppgifter får du via {$followUp}.',
  'opening.first-contact-unnamed-online':
    'Vill du veta var vi har fått ditt nummer ifrån tar jag reda på det. Vill du slippa samtal och reklam från oss är det bara att säga till, så slutar vi. Mer om dina uppgifter kan du läsa på {$noticeUrl}.',
  'opening.first-contact-unnamed-brief':
    'Vill du veta var vi har fått ditt nummer ifrån tar jag reda på det. Vill du slippa samtal och reklam från oss är det bara att säga till, så slutar vi.',

  // ── Köp ──
  'purchase.controller': 'Det är {$controllerName} som ansvarar för dina personuppgifter.',
  'purchase.controller-contact': 'Du når {$controllerName} {$controllerPhone}.',
  'purchase.joint-controllers': '{$controllerName} delar ansvaret med {$jointControllers}. {$arrangement}',
  'purchase.caller':
    '{$callerName} ringer på uppdrag av {$controllerName} och får bara använda uppgifterna så som {$controllerName} har bestämt.',
  'purchase.caller-separate':
    '{$callerName} ansvarar själv för de uppgifter som företaget använder för att ringa. Mer om det står på {$callerNoticeUrl}.',
  'purchase.caller-separate-brief':
    '{$callerName} ansvarar själv för de uppgifter som företaget använder för att ringa.',
  'purchase.data': 'För beställningen använder vi {$data}.',
  'purchase.purpose': 'Uppgifterna använder vi för att {$purpose}. Det gör vi {$basis}.',
  'purchase.purpose-next': 'Vi använder dem också för att {$purpose}, {$basis}.',
  'purchase.required-data': 'Utan {$requiredData} kan vi inte {$consequence}.',
  'purchase.required-data-plain': 'För avtalet måste vi ha {$requiredData}.',
  'purchase.required-data-law': 'Enligt lag måste vi ha {$requiredData}. Annars kan vi inte {$consequence}.',
  'purchase.required-data-law-plain': 'Enligt lag måste vi ha {$requiredData}.',
  'purchase.optional-data': 'Du väljer själv om du vill lämna {$optionalData}.',
  'purchase.national-id': 'Personnumret behöver vi av det här skälet: {$nationalIdReason}.',
  'purchase.legitimate-interest':
    'För att få {$purpose} har vi gjort en intresseavvägning. Vi vill {$interest}. Det har vi vägt mot ditt privatliv: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'För att få {$purpose} stöder vi oss på ett berättigat intresse: vi vill {$interest}.',
  'purchase.legitimate-interest-third-party':
    'För att få {$purpose} har vi gjort en intresseavvägning. Det ligger i någon annans intresse att {$interest}. Det har vi vägt mot ditt privatliv: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'För att få {$purpose} stöder vi oss på någon annans berättigade intresse av att {$interest}.',
  'purchase.recipients': 'Uppgifterna går till {$recipients}.',
  'purchase.transfer-none': 'Uppgifterna stannar inom EU och EES.',
  'purchase.transfer-adequacy':
    'En del av uppgifterna skickas till {$country}. EU-kommissionen har godkänt skyddet där.',
  'purchase.transfer-adequacy-us':
    'En del av uppgifterna skickas till {$country}. Den som tar emot dem är certifierad enligt regler som EU-kommissionen har godkänt.',
  'purchase.transfer-safeguards':
    'En del av uppgifterna skickas till {$country}. Där skyddas de genom {$safeguard}. En kopia av villkoren kan du få via {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'En del av uppgifterna skickas till {$country}. Där skyddas de genom {$safeguard}. Hur du får en kopia av villkoren vet jag inte säkert, så det tar jag reda på.',
  'purchase.transfer-derogation':
    'En del av uppgifterna skickas till {$country}. EU-kommissionen har inte godkänt skyddet där, men vi får skicka dem dit {$derogation}.',
  'purchase.transfer-not-stated':
    'En del av uppgifterna skickas till {$country}. Hur de skyddas där vet jag inte säkert, så det tar jag reda på.',
  'purchase.retention': 'Vi sparar uppgifterna {$retention}. Sedan tar vi bort dem.',
  'purchase.retention-purpose': 'Uppgifter för att {$purpose} sparar vi i stället {$retention}.',
  'purchase.retention-of-purpose': 'Uppgifter för att {$purpose} sparar vi {$retention}.',
  'purchase.retention-also': 'En del av dem sparar vi {$retention}.',
  'purchase.retention-not-stated':
    'Hur länge vi sparar uppgifter för att {$purpose} vet jag inte säkert, så det tar jag reda på.',
  'purchase.not-stated':
    'Jag måste ta reda på {$unknown}. Jag vill inte gissa, men jag ser till att du får svar.',
  'purchase.not-stated-more': 'Jag måste också ta reda på {$unknown}.',
  'purchase.rights':
    'Du kan få se dina uppgifter, få dem rättade och be oss radera dem eller pausa användningen. Ring {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Du kan få se dina uppgifter, få dem rättade och be oss radera dem eller pausa användningen. Ring {$phone}.',
  'purchase.rights-email':
    'Du kan få se dina uppgifter, få dem rättade och be oss radera dem eller pausa användningen. Mejla {$email}.',
  'purchase.rights-address':
    'Du kan få se dina uppgifter, få dem rättade och be oss radera dem eller pausa användningen. Hör av dig till {$rightsContact}.',
  'purchase.rights-unknown':
    'Du kan få se dina uppgifter, få dem rättade och be oss radera dem eller pausa användningen. Vem du ska kontakta vet jag inte säkert, så det tar jag reda på.',
  'purchase.portability':
    'Uppgifter som du själv har lämnat kan du i vissa fall få med dig till ett annat företag. Mejla gärna {$email}. Svar får du inom {$deadline}, och det kostar inget.',
  'purchase.portability-no-email':
    'Uppgifter som du själv har lämnat kan du i vissa fall få med dig till ett annat företag. Svar får du inom {$deadline}, och det kostar inget.',
  'purchase.portability-fee':
    'Uppgifter som du själv har lämnat kan du i vissa fall få med dig till ett annat företag. Mejla gärna {$email}. Svar får du inom {$deadline}. I undantagsfall tas en avgift ut: {$fee}.',
  'purchase.portability-no-email-fee':
    'Uppgifter som du själv har lämnat kan du i vissa fall få med dig till ett annat företag. Svar får du inom {$deadline}. I undantagsfall tas en avgift ut: {$fee}.',
  'purchase.objection':
    'En viktig sak: du får alltid säga nej till reklam från oss. Säg till nu eller hör av dig senare, så slutar vi.',
  'purchase.objection-grounds':
    'Har du personliga skäl kan du också invända mot att vi använder uppgifterna för att {$purpose}.',
  'purchase.withdraw-consent':
    'Ditt samtycke kan du ta tillbaka när du vill, via {$withdrawal}. Det som redan är gjort ändras inte av det.',
  'purchase.withdraw-consent-not-stated':
    'Ditt samtycke kan du ta tillbaka när du vill. Hur du gör det vet jag inte säkert, så det tar jag reda på. Det som redan är gjort ändras inte av det.',
  'purchase.automated-decision':
    'Ett dataprogram avgör {$decision}. Programmet tittar på {$logic}, och svaret kan bli {$effect}. Vill du att en människa prövar beslutet, kontakta {$humanReview}.',
  'purchase.complaint': 'Tycker du att vi gör fel kan du klaga hos {$authority}.',
  'purchase.complaint-not-stated':
    'Tycker du att vi gör fel kan du klaga hos en tillsynsmyndighet. Vilken det är vet jag inte säkert, så det tar jag reda på.',
  'purchase.data-protection-officer':
    'Du kan också vända dig till dataskyddsombudet hos {$controllerName}, {$officer}.',
  'purchase.data-protection-officer-unreachable':
    'Det finns också ett dataskyddsombud hos {$controllerName}. Hur du når ombudet vet jag inte säkert, så det tar jag reda på.',
  'purchase.representative':
    'Inom EU företräds {$controllerName} av {$representativeName}, som du når {$representative}.',
  'purchase.representative-unreachable':
    'Inom EU företräds {$controllerName} av {$representativeName}. Hur du når dem vet jag inte säkert, så det tar jag reda på.',
  'purchase.further-processing':
    'Från och med {$furtherFrom} vill vi också använda uppgifterna för att {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-undated':
    'Längre fram vill vi också använda uppgifterna för att {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-brief':
    'Från och med {$furtherFrom} vill vi också använda uppgifterna för att {$furtherPurpose}.',
  'purchase.further-processing-undated-brief':
    'Längre fram vill vi också använda uppgifterna för att {$furtherPurpose}.',
  'purchase.personalised-price': 'Ett dataprogram har räknat fram priset för just dig: {$personalisedPrice}.',
  'purchase.rest-in-writing': 'Resten skickar vi via {$followUp} direkt efter samtalet.',
  'purchase.rest-online': 'Resten kan du läsa på {$noticeUrl}.',
  'purchase.rest-online-unspeakable': 'Resten kan du läsa på webben, hos {$controllerName}.',
  'purchase.rest-not-stated':
    'Hur du får resten av informationen vet jag inte säkert, så det tar jag reda på.',
  'purchase.notice-url': 'Mer finns att läsa på {$noticeUrl}.',
  'purchase.notice-url-unspeakable': 'Mer finns att läsa på webben, hos {$controllerName}.',
  'purchase.written-acceptance':
    'Du har inte köpt något än. Vi skickar erbjudandet via {$offer}, och köpet blir av först om du svarar ja skriftligt efter samtalet.',
  'purchase.written-acceptance-brief':
    'Du har inte köpt något än. Vi skickar ett skriftligt erbjudande, och köpet blir av först om du svarar ja skriftligt efter samtalet.',

  // ── Fråga 1: var fick ni mina uppgifter? ──
  'source.data-subject': 'Du har själv lämnat uppgifterna. Det gjorde du {$when}, {$how}.',
  'source.data-subject-brief': 'Du har själv lämnat uppgifterna. Det gjorde du {$when}.',
  'source.data-subject-undated': 'Du har själv lämnat uppgifterna.',
  'source.existing-customer':
    'Du är kund hos {$controllerName} sedan {$customerSince}. Uppgifterna finns i kundregistret.',
  'source.existing-customer-when': 'Du är kund hos {$controllerName}. Uppgifterna fick vi {$when}.',
  'source.existing-customer-undated': 'Du är kund hos {$controllerName}. Uppgifterna finns i kundregistret.',
  'source.list-broker': '{$controllerName} fick {$sourceData} från {$sourceName} {$when}.',
  'source.list-broker-undated': '{$controllerName} fick {$sourceData} från {$sourceName}.',
  'source.partner': '{$controllerName} fick {$sourceData} från {$sourceName} {$when}.',
  'source.partner-undated': '{$controllerName} fick {$sourceData} från {$sourceName}.',
  'source.group-company':
    '{$controllerName} fick {$sourceData} från {$sourceName} {$when}. Bolagen hör till samma koncern.',
  'source.group-company-undated':
    '{$controllerName} fick {$sourceData} från {$sourceName}. Bolagen hör till samma koncern.',
  'source.public-register': '{$controllerName} har hämtat {$sourceData} från {$sourceName}.',
  'source.observed': 'Uppgifterna samlade vi själva in {$how}.',
  'source.observed-undated': 'Uppgifterna samlade vi själva in.',
  'source.not-public': 'Den källan är inte öppen för alla.',
  'source.public': 'Den källan är öppen för alla.',
  'source.not-stated':
    'Det vet jag inte säkert, och jag vill inte gissa. Jag tar reda på det och ser till att du får svar. Du kan också ringa {$phone}.',
  'fallback.not-stated':
    '.input {$answered :string} .match $answered partly {{Resten vet jag inte säkert, och jag vill inte gissa. Jag tar reda på det och ser till att du får svar.}} * {{Det vet jag inte säkert, och jag vill inte gissa. Jag tar reda på det och ser till att du får svar.}}',
  'fallback.not-stated-phone':
    '.input {$answered :string} .match $answered partly {{Resten vet jag inte säkert, och jag vill inte gissa. Jag tar reda på det och ser till att du får svar. Du kan också ringa {$phone}.}} * {{Det vet jag inte säkert, och jag vill inte gissa. Jag tar reda på det och ser till att du får svar. Du kan också ringa {$phone}.}}',

  // ── Fråga 2: med vilken rätt? ──
  'legal-basis.purpose': 'Vi använder uppgifterna för att {$purpose}.',
  'legal-basis.purpose-next': 'Vi använder också uppgifterna för att {$purpose}.',
  'legal-basis.consent':
    'Du har själv sagt ja. Det gjorde du {$when}, {$how}. Du kan ta tillbaka ditt ja när du vill. Säg till mig, eller hör av dig till {$withdrawal}.',
  'legal-basis.contract-performance':
    'Uppgifterna behövs för avtalet mellan dig och {$controllerName}. Utan dem går det inte att {$need}.',
  'legal-basis.contract-steps-before':
    'Du har bett oss att {$need}. För att göra det måste vi använda uppgifterna.',
  'legal-basis.legal-obligation':
    'Lagen kräver det. Enligt {$law} ska vi {$duty}. Därför kan vi inte ta bort just de uppgifterna i förtid.',
  'legal-basis.vital-interests': 'Det gäller liv eller hälsa. Vi använder uppgifterna bara när {$situation}.',
  'legal-basis.public-task':
    '{$controllerName} har ett uppdrag av allmänt intresse: {$task}. Det står i {$law}. Har du personliga skäl kan du invända, och då prövar vi det.',
  'legal-basis.legitimate-interests-marketing':
    'Det bygger på en intresseavvägning. {$controllerName} vill {$interest}. Det har vi vägt mot din rätt att få vara i fred: {$balancing}. Vill du inte ha reklam från oss räcker det att säga nej.',
  'legal-basis.legitimate-interests-other':
    'Det bygger på en intresseavvägning. {$controllerName} vill {$interest}. Det har vi vägt mot ditt privatliv: {$balancing}. Har du personliga skäl kan du invända, och då prövar vi det igen.',
  'legal-basis.legitimate-interests-third-party':
    'Det bygger på en intresseavvägning. Det ligger i någon annans intresse att {$interest}. Det har vi vägt mot ditt privatliv: {$balancing}. Har du personliga skäl kan du invända, och då prövar vi det igen.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Det bygger på en intresseavvägning. Det ligger i någon annans intresse att {$interest}. Det har vi vägt mot ditt privatliv: {$balancing}. Vill du inte ha reklam från oss räcker det att säga nej.',
  'legal-basis.legitimate-interests-unweighed':
    'Det bygger på en intresseavvägning: {$controllerName} vill {$interest}. Hur det vägdes mot ditt privatliv vet jag inte, och jag vill inte gissa. Jag tar reda på det. Du kan ändå invända redan nu.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Det bygger på en intresseavvägning: det ligger i någon annans intresse att {$interest}. Hur det vägdes mot ditt privatliv vet jag inte, och jag vill inte gissa. Jag tar reda på det. Du kan ändå invända redan nu.',

  // ── Fråga 3: vem hjälper mig? ──
  'rights.access': 'Du har rätt att få veta vilka uppgifter vi har om dig och att få en kopia.',
  'rights.rectification': 'Är något fel har du rätt att få det rättat.',
  'rights.erasure': 'Du kan be att få uppgifterna raderade. Det som måste sparas enligt lag blir kvar.',
  'rights.restriction':
    'I vissa fall kan du få användningen av dina uppgifter pausad, till exempel medan ett fel utreds.',
  'rights.portability':
    'Uppgifter som du själv har lämnat kan du i vissa fall få med dig till ett annat företag.',
  'rights.objection': 'Har du personliga skäl kan du i vissa fall invända mot hur uppgifterna används.',
  'rights.withdraw-consent':
    'Ett samtycke kan du ta tillbaka när du vill. Det som redan är gjort ändras inte av det.',
  'rights.human-review':
    'Har ett dataprogram fattat beslutet kan du be att en människa prövar det. Du får också säga vad du själv tycker.',
  'rights.contact':
    'Det sköter {$contactName} hos {$controllerName}. Numret är {$phone}, och det är öppet {$hours}.',
  'rights.contact-no-hours': 'Det sköter {$contactName} hos {$controllerName}. Numret är {$phone}.',
  'rights.contact-email': 'Det sköter {$contactName} hos {$controllerName}. Du kan mejla till {$email}.',
  'rights.contact-address': 'Det sköter {$contactName} hos {$controllerName}. Hör av dig {$channel}.',
  'rights.contact-unreachable':
    'Det sköter {$contactName} hos {$controllerName}. Hur du når dem vet jag inte säkert. Jag skriver upp vad du vill och lämnar det vidare i dag.',
  'rights.email-too': 'Du kan också mejla till {$email}.',
  'rights.not-stated':
    'Vem som sköter det vet jag inte säkert, och jag vill inte gissa. Jag skriver upp vad du vill och lämnar det vidare i dag.',
  'rights.closed':
    'Det är stängt just nu men öppnar igen {$opensAt}. Jag skriver upp vad du vill och lämnar det vidare i dag.',
  'rights.closed-until-unknown':
    'Det är stängt just nu. Jag skriver upp vad du vill och lämnar det vidare i dag.',
  'rights.hours-unknown': 'Jag vet inte säkert när de svarar i telefon.',
  'rights.transfer': 'Jag kan koppla dig dit nu.',
  'rights.sms': 'Jag kan skicka kontaktuppgifterna via sms.',
  'rights.sms-or-email': 'Jag kan skicka kontaktuppgifterna via sms eller mejl.',
  'rights.email-message': 'Jag kan mejla kontaktuppgifterna till dig.',
  'rights.deadline': 'Svar får du inom {$deadline}, och det kostar inget.',
  'rights.deadline-fee': 'Svar får du inom {$deadline}. I undantagsfall tas en avgift ut: {$fee}.',

  // ── Fråga 4: barn och känsliga uppgifter? ──
  'sensitive-data.none':
    'Nej. Vi använder inga uppgifter om barn här. Vi använder heller inga känsliga uppgifter, till exempel om hälsa, och inget om brott.',
  'sensitive-data.no-children': 'Vi använder inga uppgifter om barn här.',
  'sensitive-data.no-special': 'Vi använder inga känsliga uppgifter, till exempel om hälsa.',
  'sensitive-data.no-criminal': 'Vi använder inga uppgifter om brott.',
  'sensitive-data.children': 'Ja, vi har uppgifter om barn.',
  'sensitive-data.parent': 'Är barnet under {$ageLimit} år måste en vårdnadshavare säga ja.',
  'sensitive-data.special-category': 'Vi använder uppgifter om {$category}. Det får vi göra {$condition}.',
  'sensitive-data.special-category-next':
    'Vi använder också uppgifter om {$category}. Det får vi göra {$condition}.',
  'sensitive-data.criminal': 'Vi använder uppgifter om brott. Det gör vi med stöd av {$legalAuthority}.',
  'sensitive-data.national-id': 'Vi använder ditt personnummer av det här skälet: {$nationalIdReason}.',
  'sensitive-data.measures': 'Så här skyddar vi uppgifterna: {$measures}.',
  'sensitive-data.measures-not-stated':
    'Hur uppgifterna skyddas vet jag inte säkert. Jag tar reda på det och ser till att du får svar.',

  // ── De andra frågorna ──
  'objection.taken':
    'Det ordnar jag. Du får inga fler säljsamtal och ingen mer reklam från {$controllerName}, och du behöver inte säga varför.',
  'objection.remembered': 'Ditt nummer läggs på en spärrlista, så att vi inte ringer igen.',
  'objection.not-stated':
    'Du får säga nej till reklam, och du behöver inte säga varför. Jag skriver upp det och lämnar det vidare i dag.',
  'objection.no-marketing':
    'Jag skriver upp att du inte vill bli kontaktad och lämnar det vidare i dag. Svar får du inom {$deadline}.',
  'objection.grounds':
    'Har du personliga skäl mot att vi använder uppgifterna för att {$purpose}, berätta gärna, så lämnar jag det vidare.',
  'objection.register':
    'Vill du slippa säljsamtal från andra företag också kan du spärra numret hos NIX-Telefon.',
  'recording.on':
    'Ja, vi spelar in samtalet för att {$recordingPurpose}. Inspelningen sparas {$recordingRetention}. Du kan be om en kopia.',
  'recording.on-consent':
    'Bara om du har sagt ja. Då spelar vi in för att {$recordingPurpose}, och inspelningen sparas {$recordingRetention}. Du kan be om en kopia, och du kan ta tillbaka ditt ja.',
  'recording.on-brief':
    'Ja, vi spelar in samtalet. Varför, och hur länge inspelningen sparas, vet jag inte säkert, så det tar jag reda på. Du kan be om en kopia.',
  'recording.on-consent-brief':
    'Bara om du har sagt ja. Varför, och hur länge inspelningen sparas, vet jag inte säkert, så det tar jag reda på. Du kan be om en kopia, och du kan ta tillbaka ditt ja.',
  'recording.off': 'Nej, samtalet spelas inte in.',
  'automated-decisions.none': 'Nej. Inga beslut om dig fattas enbart av ett dataprogram.',
  'recipients.none': 'Ingen annan får uppgifterna.',

  // ── Sms ──
  'follow-up.rights-contact-sms':
    'Hej! Frågor om dina personuppgifter sköter {$contactName} hos {$controllerName}.',
  'follow-up.rights-contact-sms-phone': 'Ring {$phone}, {$hours}.',
  'follow-up.rights-contact-sms-phone-no-hours': 'Ring {$phone}.',
  'follow-up.rights-contact-sms-email': 'Mejla {$email}.',
  'follow-up.rights-contact-sms-address': 'Hör av dig {$channel}.',
  'follow-up.rights-contact-sms-deadline': 'Svar inom {$deadline}, utan kostnad.',
  'follow-up.rights-contact-sms-notice': 'Mer: {$noticeUrl}',
  'follow-up.rights-contact-sms-unknown':
    'Hej! Vi tar reda på vem hos {$controllerName} som hjälper dig med dina personuppgifter och hör av oss.',
  'follow-up.purchase-notice-sms': 'Hej! Så använder {$controllerName} dina personuppgifter: {$noticeUrl}',
  'follow-up.purchase-notice-sms-contact':
    'Hej! Vill du veta hur {$controllerName} använder dina personuppgifter? Hör av dig till {$rightsContact}.',
  'follow-up.purchase-notice-sms-unknown':
    'Hej! Vi hör av oss om hur {$controllerName} använder dina personuppgifter.',
  'follow-up.purchase-notice-sms-source': 'Ditt nummer fick vi från {$sourceName}.',
  'follow-up.purchase-notice-sms-objection':
    'Du får alltid säga nej till reklam. Kontakta {$objectionContact}.',
  'follow-up.purchase-notice-sms-questions':
    'Vill du se, rätta eller radera dina uppgifter? Kontakta {$rightsContact}.',

  // ── Mejl ──
  'follow-up.rights-contact-subject': 'Kontakt om dina personuppgifter hos {$controllerName}',
  'follow-up.rights-contact-opening': 'Hej! Du frågade om dina personuppgifter. Här är den som hjälper dig.',
  'follow-up.rights-contact-opening-unknown':
    'Hej! Du frågade om dina personuppgifter. Vi tar reda på vem som hjälper dig och hör av oss.',
  'follow-up.rights-contact-name': 'Kontakt: {$contactName} hos {$controllerName}',
  'follow-up.rights-contact-phone': 'Telefon: {$phone}',
  'follow-up.rights-contact-hours': 'Öppet: {$hours}',
  'follow-up.rights-contact-email': 'Mejl: {$email}',
  'follow-up.rights-contact-address': 'Hör av dig {$channel}.',
  'follow-up.rights-contact-deadline': 'Svar får du inom {$deadline}, och det kostar inget.',
  'follow-up.purchase-notice-subject': 'Så använder {$controllerName} dina personuppgifter',
  'follow-up.purchase-notice-opening':
    'Hej! Vi har talats vid i telefon. Det här gäller dina personuppgifter. Du behöver inte svara på det här mejlet.',
  'follow-up.purchase-notice-not-acceptance': 'Det här mejlet är inget erbjudande och inget köp.',
  'follow-up.caller':
    '{$callerName} ringde på uppdrag av {$controllerName} och får bara använda uppgifterna så som {$controllerName} har bestämt.',
  'follow-up.objection':
    'Du får alltid säga nej till reklam från oss. Hör av dig till {$objectionContact}, så slutar vi. Du behöver inte säga varför.',
  'follow-up.objection-answer':
    'Du får alltid säga nej till reklam från oss. Säg det när vi ringer eller svara nej när vi skriver, så slutar vi. Du behöver inte säga varför.',
  'follow-up.withdraw-consent-not-stated':
    'Ditt samtycke kan du ta tillbaka när du vill. Vi hör av oss om hur du gör. Det som redan är gjort ändras inte av det.',
  'follow-up.rights-unknown':
    'Du kan få se dina uppgifter, få dem rättade och be oss radera dem eller pausa användningen. Vi tar reda på vem du ska kontakta och hör av oss.',
  'follow-up.not-stated': 'Vi hör av oss om det här: {$unknown}.',
  'follow-up.not-stated-more': 'Vi hör också av oss om det här: {$unknown}.',
  'follow-up.transfer-safeguards-no-copy':
    'En del av uppgifterna skickas till {$country}. Där skyddas de genom {$safeguard}. Vi hör av oss om hur du får en kopia av villkoren.',
  'follow-up.transfer-not-stated':
    'En del av uppgifterna skickas till {$country}. Vi hör av oss om hur de skyddas där.',
  'follow-up.officer-unreachable':
    'Det finns också ett dataskyddsombud hos {$controllerName}. Vi hör av oss om hur du når ombudet.',
  'follow-up.representative-unreachable':
    'Inom EU företräds {$controllerName} av {$representativeName}. Vi hör av oss om hur du når dem.',
  'follow-up.retention-not-stated': 'Vi hör av oss om hur länge vi sparar uppgifter för att {$purpose}.',
  'follow-up.not-stated-rest': 'Vi hör av oss om det som inte står här.',
  'follow-up.complaint': 'Tycker du att vi gör fel kan du klaga hos {$authority}.',
  'follow-up.notice': 'Mer finns att läsa på {$noticeUrl}',
  'follow-up.signature': 'Vänliga hälsningar, {$controllerName}',
} as const
