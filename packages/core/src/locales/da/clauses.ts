// DATA: Danish words of every clause, in MessageFormat 2. To be read aloud on the phone: short sentences, no legalese.
// "Vi" is the controller, "jeg" is the agent; "jeg" never stands in a follow-up. No comma opens a subordinate clause
// (the use that Dansk Sprognævn recommends), so that a value may be a clause or a mere adverbial.

export const clauses = {
  // ── Indledning ──
  'opening.ai-voice': 'Du taler med en computerstemme, ikke med et menneske.',
  'opening.presentation':
    'Hej, mit navn er {$agentName}, og jeg ringer fra {$callerName} på vegne af {$controllerName}. Det drejer sig om {$about}. Det er et salgsopkald.',
  'opening.presentation-no-sale':
    'Hej, mit navn er {$agentName}, og jeg ringer fra {$callerName} på vegne af {$controllerName}. Det drejer sig om {$about}.',
  'opening.presentation-own':
    'Hej, mit navn er {$agentName}, og jeg ringer fra {$controllerName}. Det drejer sig om {$about}. Det er et salgsopkald.',
  'opening.presentation-own-no-sale':
    'Hej, mit navn er {$agentName}, og jeg ringer fra {$controllerName}. Det drejer sig om {$about}.',
  'opening.presentation-short':
    'Hej, mit navn er {$agentName}, og jeg arbejder hos {$callerName}. Jeg ringer på vegne af {$controllerName}. Det er et salgsopkald.',
  'opening.presentation-short-no-sale':
    'Hej, mit navn er {$agentName}, og jeg arbejder hos {$callerName}. Jeg ringer på vegne af {$controllerName}.',
  'opening.presentation-own-short':
    'Hej, mit navn er {$agentName}, og jeg arbejder hos {$controllerName}. Det er et salgsopkald.',
  'opening.presentation-own-short-no-sale':
    'Hej, mit navn er {$agentName}, og jeg arbejder hos {$controllerName}.',
  'opening.presentation-inbound': 'Hej, og velkommen til {$controllerName}. Du taler med {$agentName}.',
  'opening.subject': 'Samtalen drejer sig om {$about}. Det er en salgssamtale.',
  'opening.subject-no-sale': 'Samtalen drejer sig om {$about}.',
  'opening.recording':
    'Før vi går i gang: Vi optager samtalen for at {$recordingPurpose}. Optagelsen bliver gemt {$recordingRetention}.',
  'opening.recording-consent':
    'Jeg vil gerne optage samtalen for at {$recordingPurpose}. Optagelsen bliver gemt {$recordingRetention}. Hvis du siger nej, optager jeg ikke, og du kan ombestemme dig når du vil. Må jeg optage?',
  'opening.recording-brief':
    'Før vi går i gang: Vi optager samtalen. Hvis du vil vide mere om optagelsen, finder jeg ud af det.',
  'opening.recording-consent-brief':
    'Jeg vil gerne optage samtalen. Hvis du siger nej, optager jeg ikke, og du kan ombestemme dig når du vil. Må jeg optage?',
  'opening.first-contact':
    'Dit nummer har vi fået fra {$sourceName}. Hvis du ikke vil have opkald og reklame fra os, skal du bare sige til, så stopper vi. Mere om dine oplysninger får du {$followUp}.',
  'opening.first-contact-online':
    'Dit nummer har vi fået fra {$sourceName}. Hvis du ikke vil have opkald og reklame fra os, skal du bare sige til, så stopper vi. Mere om dine oplysninger kan du læse på {$noticeUrl}.',
  'opening.first-contact-brief':
    'Dit nummer har vi fået fra {$sourceName}. Hvis du ikke vil have opkald og reklame fra os, skal du bare sige til, så stopper vi.',
  'opening.first-contact-unnamed':
    'Hvis du vil vide hvor vi har dit nummer fra, finder jeg ud af det. Hvis du ikke vil have opkald og reklame fra os, skal du bare sige til, så stopper vi. Mere om dine oplysninger får du {$followUp}.',
  'opening.first-contact-unnamed-online':
    'Hvis du vil vide hvor vi har dit nummer fra, finder jeg ud af det. Hvis du ikke vil have opkald og reklame fra os, skal du bare sige til, så stopper vi. Mere om dine oplysninger kan du læse på {$noticeUrl}.',
  'opening.first-contact-unnamed-brief':
    'Hvis du vil vide hvor vi har dit nummer fra, finder jeg ud af det. Hvis du ikke vil have opkald og reklame fra os, skal du bare sige til, så stopper vi.',

  // ── Køb ──
  'purchase.controller': 'Det er {$controllerName} der har ansvaret for dine personoplysninger.',
  'purchase.controller-contact': 'Du kan kontakte {$controllerName} {$controllerPhone}.',
  'purchase.joint-controllers': '{$controllerName} deler ansvaret med {$jointControllers}. {$arrangement}',
  'purchase.caller':
    '{$callerName} ringer på vegne af {$controllerName} og må kun bruge oplysningerne sådan som {$controllerName} har bestemt.',
  'purchase.caller-separate':
    '{$callerName} har selv ansvaret for de oplysninger som virksomheden bruger til at ringe. Du kan læse mere på {$callerNoticeUrl}.',
  'purchase.caller-separate-brief':
    '{$callerName} har selv ansvaret for de oplysninger som virksomheden bruger til at ringe.',
  'purchase.data': 'Til bestillingen bruger vi {$data}.',
  'purchase.purpose': 'Vi bruger oplysningerne til at {$purpose}. Det gør vi {$basis}.',
  'purchase.purpose-next': 'Vi bruger dem også til at {$purpose}, og det gør vi {$basis}.',
  'purchase.required-data': 'Uden {$requiredData} kan vi ikke {$consequence}.',
  'purchase.required-data-plain': 'For at lave aftalen skal vi have {$requiredData}.',
  'purchase.required-data-law':
    'Ifølge loven skal du oplyse {$requiredData} til os. Ellers kan vi ikke {$consequence}.',
  'purchase.required-data-law-plain': 'Ifølge loven skal du oplyse {$requiredData} til os.',
  'purchase.optional-data': 'Du bestemmer selv om du vil oplyse {$optionalData}.',
  'purchase.national-id': 'Dit cpr-nummer skal vi bruge af denne grund: {$nationalIdReason}.',
  'purchase.legitimate-interest':
    'Vi har lavet en interesseafvejning for at kunne {$purpose}. Vi vil gerne {$interest}. Det har vi vejet op imod dit privatliv: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'For at kunne {$purpose} bygger vi på en legitim interesse: Vi vil gerne {$interest}.',
  'purchase.legitimate-interest-third-party':
    'Vi har lavet en interesseafvejning for at kunne {$purpose}. Det er i en andens interesse at {$interest}. Det har vi vejet op imod dit privatliv: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'For at kunne {$purpose} bygger vi på en andens legitime interesse i at {$interest}.',
  'purchase.recipients': 'Oplysningerne går til {$recipients}.',
  'purchase.transfer-none': 'Oplysningerne bliver inden for EU og EØS.',
  'purchase.transfer-adequacy':
    'En del af oplysningerne bliver sendt til {$country}. EU-Kommissionen har godkendt beskyttelsen der.',
  'purchase.transfer-adequacy-us':
    'En del af oplysningerne bliver sendt til {$country}. Den der modtager dem, er certificeret efter regler som EU-Kommissionen har godkendt.',
  'purchase.transfer-safeguards':
    'En del af oplysningerne bliver sendt til {$country}. Der er de beskyttet af {$safeguard}. Du kan få en kopi af vilkårene ved at kontakte {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'En del af oplysningerne bliver sendt til {$country}. Der er de beskyttet af {$safeguard}. Hvordan du får en kopi af vilkårene, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.transfer-derogation':
    'En del af oplysningerne bliver sendt til {$country}. EU-Kommissionen har ikke godkendt beskyttelsen der, men vi må sende dem dertil {$derogation}.',
  'purchase.transfer-not-stated':
    'En del af oplysningerne bliver sendt til {$country}. Hvordan de er beskyttet der, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.retention': 'Vi gemmer oplysningerne {$retention}. Derefter sletter vi dem.',
  'purchase.retention-purpose': 'Oplysninger til at {$purpose} gemmer vi i stedet {$retention}.',
  'purchase.retention-of-purpose': 'Oplysninger til at {$purpose} gemmer vi {$retention}.',
  'purchase.retention-also': 'En del af dem gemmer vi {$retention}.',
  'purchase.retention-not-stated':
    'Hvor længe vi gemmer oplysninger til at {$purpose}, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.not-stated':
    'Jeg er nødt til at finde ud af {$unknown}. Jeg vil ikke gætte, men jeg sørger for at du får svar.',
  'purchase.not-stated-more': 'Jeg skal også finde ud af {$unknown}.',
  'purchase.rights':
    'Du har ret til at se dine oplysninger og få dem rettet. Du kan også bede os slette dem eller sætte brugen på pause. Ring på {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Du har ret til at se dine oplysninger og få dem rettet. Du kan også bede os slette dem eller sætte brugen på pause. Ring på {$phone}.',
  'purchase.rights-email':
    'Du har ret til at se dine oplysninger og få dem rettet. Du kan også bede os slette dem eller sætte brugen på pause. Skriv til {$email}.',
  'purchase.rights-address':
    'Du har ret til at se dine oplysninger og få dem rettet. Du kan også bede os slette dem eller sætte brugen på pause. Kontakt {$rightsContact}.',
  'purchase.rights-unknown':
    'Du har ret til at se dine oplysninger og få dem rettet. Du kan også bede os slette dem eller sætte brugen på pause. Hvem du skal kontakte, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.portability':
    'De oplysninger du selv har givet os, kan du i nogle tilfælde få med dig til en anden virksomhed. Skriv gerne til {$email}. Du får svar inden for {$deadline}, og det koster ikke noget.',
  'purchase.portability-no-email':
    'De oplysninger du selv har givet os, kan du i nogle tilfælde få med dig til en anden virksomhed. Du får svar inden for {$deadline}, og det koster ikke noget.',
  'purchase.portability-fee':
    'De oplysninger du selv har givet os, kan du i nogle tilfælde få med dig til en anden virksomhed. Skriv gerne til {$email}. Du får svar inden for {$deadline}. I særlige tilfælde er der et gebyr: {$fee}.',
  'purchase.portability-no-email-fee':
    'De oplysninger du selv har givet os, kan du i nogle tilfælde få med dig til en anden virksomhed. Du får svar inden for {$deadline}. I særlige tilfælde er der et gebyr: {$fee}.',
  'purchase.objection':
    'En vigtig ting: Du kan altid sige nej til reklame fra os. Sig det nu, eller kontakt os senere, så stopper vi.',
  'purchase.objection-grounds':
    'Hvis du har personlige grunde, kan du også gøre indsigelse mod at vi bruger oplysningerne til at {$purpose}.',
  'purchase.withdraw-consent':
    'Du kan trække dit samtykke tilbage når du vil. Kontakt {$withdrawal}. Det ændrer ikke på det der allerede er sket.',
  'purchase.withdraw-consent-not-stated':
    'Du kan trække dit samtykke tilbage når du vil. Hvordan du gør det, ved jeg ikke med sikkerhed, så det finder jeg ud af. Det ændrer ikke på det der allerede er sket.',
  'purchase.automated-decision':
    'Et computerprogram afgør {$decision}. Programmet ser på {$logic}, og svaret kan blive {$effect}. Hvis du vil have et menneske til at vurdere afgørelsen, kan du kontakte {$humanReview}.',
  'purchase.complaint': 'Hvis du mener at vi gør noget forkert, kan du klage til {$authority}.',
  'purchase.complaint-not-stated':
    'Hvis du mener at vi gør noget forkert, kan du klage til en tilsynsmyndighed. Hvilken det er, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.data-protection-officer':
    'Du kan også kontakte databeskyttelsesrådgiveren hos {$controllerName} {$officer}.',
  'purchase.data-protection-officer-unreachable':
    'Der er også en databeskyttelsesrådgiver hos {$controllerName}. Hvordan du kontakter rådgiveren, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.representative':
    'I EU er {$controllerName} repræsenteret af {$representativeName}, som du kan kontakte {$representative}.',
  'purchase.representative-unreachable':
    'I EU er {$controllerName} repræsenteret af {$representativeName}. Hvordan du kontakter dem, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.further-processing':
    'Fra {$furtherFrom} vil vi også gerne bruge oplysningerne til at {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-undated':
    'Senere vil vi også gerne bruge oplysningerne til at {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-brief':
    'Fra {$furtherFrom} vil vi også gerne bruge oplysningerne til at {$furtherPurpose}.',
  'purchase.further-processing-undated-brief':
    'Senere vil vi også gerne bruge oplysningerne til at {$furtherPurpose}.',
  'purchase.personalised-price':
    'Et computerprogram har beregnet prisen til netop dig: {$personalisedPrice}.',
  'purchase.rest-in-writing': 'Resten sender vi {$followUp} lige efter samtalen.',
  'purchase.rest-online': 'Resten kan du læse på {$noticeUrl}.',
  'purchase.rest-online-unspeakable': 'Resten kan du læse på nettet, hos {$controllerName}.',
  'purchase.rest-not-stated':
    'Hvordan du får resten af informationen, ved jeg ikke med sikkerhed, så det finder jeg ud af.',
  'purchase.notice-url': 'Du kan også læse mere på {$noticeUrl}.',
  'purchase.notice-url-unspeakable': 'Du kan også læse mere på nettet, hos {$controllerName}.',
  'purchase.written-acceptance':
    'Du har ikke købt noget endnu. Vi sender tilbuddet {$offer}, og det bliver først til et køb hvis du siger ja skriftligt efter samtalen.',
  'purchase.written-acceptance-brief':
    'Du har ikke købt noget endnu. Vi sender dig et skriftligt tilbud, og det bliver først til et køb hvis du siger ja skriftligt efter samtalen.',

  // ── Spørgsmål 1: hvor har I mine oplysninger fra? ──
  'source.data-subject': 'Du har selv givet os oplysningerne. Det gjorde du {$when}, {$how}.',
  'source.data-subject-brief': 'Du har selv givet os oplysningerne. Det gjorde du {$when}.',
  'source.data-subject-undated': 'Du har selv givet os oplysningerne.',
  'source.existing-customer':
    'Du har været kunde hos {$controllerName} siden {$customerSince}. Oplysningerne står i kundekartoteket.',
  'source.existing-customer-when': 'Du er kunde hos {$controllerName}. Vi fik oplysningerne {$when}.',
  'source.existing-customer-undated':
    'Du er kunde hos {$controllerName}. Oplysningerne står i kundekartoteket.',
  'source.list-broker': '{$controllerName} fik udleveret {$sourceData} fra {$sourceName} {$when}.',
  'source.list-broker-undated': '{$controllerName} har fået udleveret {$sourceData} fra {$sourceName}.',
  'source.partner': '{$controllerName} fik udleveret {$sourceData} fra {$sourceName} {$when}.',
  'source.partner-undated': '{$controllerName} har fået udleveret {$sourceData} fra {$sourceName}.',
  'source.group-company':
    '{$controllerName} fik udleveret {$sourceData} fra {$sourceName} {$when}. De to selskaber hører til samme koncern.',
  'source.group-company-undated':
    '{$controllerName} har fået udleveret {$sourceData} fra {$sourceName}. De to selskaber hører til samme koncern.',
  'source.public-register': '{$controllerName} har hentet {$sourceData} fra {$sourceName}.',
  'source.observed': 'Vi har selv samlet oplysningerne ind {$how}.',
  'source.observed-undated': 'Vi har selv samlet oplysningerne ind.',
  'source.not-public': 'Den kilde er ikke åben for alle.',
  'source.public': 'Den kilde er åben for alle.',
  'source.not-stated':
    'Det ved jeg ikke med sikkerhed, og jeg vil ikke gætte. Jeg finder ud af det og sørger for at du får svar. Du kan også ringe på {$phone}.',
  'fallback.not-stated':
    '.input {$answered :string} .match $answered partly {{Resten ved jeg ikke med sikkerhed, og jeg vil ikke gætte. Jeg finder ud af det og sørger for at du får svar.}} * {{Det ved jeg ikke med sikkerhed, og jeg vil ikke gætte. Jeg finder ud af det og sørger for at du får svar.}}',
  'fallback.not-stated-phone':
    '.input {$answered :string} .match $answered partly {{Resten ved jeg ikke med sikkerhed, og jeg vil ikke gætte. Jeg finder ud af det og sørger for at du får svar. Du kan også ringe på {$phone}.}} * {{Det ved jeg ikke med sikkerhed, og jeg vil ikke gætte. Jeg finder ud af det og sørger for at du får svar. Du kan også ringe på {$phone}.}}',

  // ── Spørgsmål 2: med hvilken ret? ──
  'legal-basis.purpose': 'Vi bruger oplysningerne til at {$purpose}.',
  'legal-basis.purpose-next': 'Vi bruger også oplysningerne til at {$purpose}.',
  'legal-basis.consent':
    'Du har selv sagt ja. Det gjorde du {$when}, {$how}. Du kan trække dit ja tilbage når du vil. Sig det til mig, eller kontakt {$withdrawal}.',
  'legal-basis.contract-performance':
    'Oplysningerne er nødvendige for aftalen mellem dig og {$controllerName}. Uden dem kan vi ikke {$need}.',
  'legal-basis.contract-steps-before':
    'Du har bedt os om at {$need}. For at kunne gøre det er vi nødt til at bruge oplysningerne.',
  'legal-basis.legal-obligation':
    'Det kræver loven. Efter {$law} skal vi {$duty}. Derfor kan vi ikke slette netop de oplysninger før tid.',
  'legal-basis.vital-interests':
    'Det gælder liv eller helbred. Vi bruger kun oplysningerne når {$situation}.',
  'legal-basis.public-task':
    '{$controllerName} har en opgave i samfundets interesse: {$task}. Det står i {$law}. Hvis du har personlige grunde, kan du gøre indsigelse, og så vurderer vi den.',
  'legal-basis.legitimate-interests-marketing':
    'Det bygger på en interesseafvejning. {$controllerName} vil gerne {$interest}. Det har vi vejet op imod din ret til at være i fred: {$balancing}. Hvis du ikke vil have reklame fra os, skal du bare sige nej.',
  'legal-basis.legitimate-interests-other':
    'Det bygger på en interesseafvejning. {$controllerName} vil gerne {$interest}. Det har vi vejet op imod dit privatliv: {$balancing}. Hvis du har personlige grunde, kan du gøre indsigelse, og så vurderer vi det igen.',
  'legal-basis.legitimate-interests-third-party':
    'Det bygger på en interesseafvejning. Det er i en andens interesse at {$interest}. Det har vi vejet op imod dit privatliv: {$balancing}. Hvis du har personlige grunde, kan du gøre indsigelse, og så vurderer vi det igen.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Det bygger på en interesseafvejning. Det er i en andens interesse at {$interest}. Det har vi vejet op imod dit privatliv: {$balancing}. Hvis du ikke vil have reklame fra os, skal du bare sige nej.',
  'legal-basis.legitimate-interests-unweighed':
    'Det bygger på en interesseafvejning: {$controllerName} vil gerne {$interest}. Hvordan det blev vejet op imod dit privatliv, ved jeg ikke, og jeg vil ikke gætte. Jeg finder ud af det. Du kan gøre indsigelse allerede nu.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Det bygger på en interesseafvejning: Det er i en andens interesse at {$interest}. Hvordan det blev vejet op imod dit privatliv, ved jeg ikke, og jeg vil ikke gætte. Jeg finder ud af det. Du kan gøre indsigelse allerede nu.',

  // ── Spørgsmål 3: hvem hjælper mig? ──
  'rights.access': 'Du har ret til at få at vide hvilke oplysninger vi har om dig, og til at få en kopi.',
  'rights.rectification': 'Hvis noget er forkert, har du ret til at få det rettet.',
  'rights.erasure':
    'Du kan bede om at få oplysningerne slettet. Det som loven kræver at vi gemmer, kan vi ikke slette.',
  'rights.restriction':
    'I nogle tilfælde kan du få sat brugen af dine oplysninger på pause, for eksempel mens en fejl bliver undersøgt.',
  'rights.portability':
    'De oplysninger du selv har givet os, kan du i nogle tilfælde få med dig til en anden virksomhed.',
  'rights.objection':
    'Hvis du har personlige grunde, kan du i nogle tilfælde gøre indsigelse mod den måde oplysningerne bliver brugt på.',
  'rights.withdraw-consent':
    'Et samtykke kan du trække tilbage når du vil. Det ændrer ikke på det der allerede er sket.',
  'rights.human-review':
    'Hvis et computerprogram har truffet afgørelsen, kan du bede et menneske om at vurdere den. Du må også sige hvad du selv mener.',
  'rights.contact':
    'Det tager {$contactName} hos {$controllerName} sig af. Nummeret er {$phone}, og der er åbent {$hours}.',
  'rights.contact-no-hours': 'Det tager {$contactName} hos {$controllerName} sig af. Nummeret er {$phone}.',
  'rights.contact-email':
    'Det tager {$contactName} hos {$controllerName} sig af. Du kan skrive til {$email}.',
  'rights.contact-address':
    'Det tager {$contactName} hos {$controllerName} sig af. Du kan henvende dig {$channel}.',
  'rights.contact-unreachable':
    'Det tager {$contactName} hos {$controllerName} sig af. Hvordan du får kontakt, ved jeg ikke med sikkerhed. Jeg skriver ned hvad du ønsker, og giver det videre i dag.',
  'rights.email-too': 'Du kan også skrive til {$email}.',
  'rights.not-stated':
    'Hvem der tager sig af det, ved jeg ikke med sikkerhed, og jeg vil ikke gætte. Jeg skriver ned hvad du ønsker, og giver det videre i dag.',
  'rights.closed':
    'Der er lukket lige nu, men de åbner igen {$opensAt}. Jeg skriver ned hvad du ønsker, og giver det videre i dag.',
  'rights.closed-until-unknown':
    'Der er lukket lige nu. Jeg skriver ned hvad du ønsker, og giver det videre i dag.',
  'rights.hours-unknown': 'Jeg ved ikke med sikkerhed hvornår de tager telefonen.',
  'rights.transfer': 'Jeg kan stille dig om nu.',
  'rights.sms': 'Jeg kan sende dig kontaktoplysningerne på sms.',
  'rights.sms-or-email': 'Jeg kan sende dig kontaktoplysningerne på sms eller mail.',
  'rights.email-message': 'Jeg kan sende dig kontaktoplysningerne på mail.',
  'rights.deadline': 'Du får svar inden for {$deadline}, og det koster ikke noget.',
  'rights.deadline-fee': 'Du får svar inden for {$deadline}. I særlige tilfælde er der et gebyr: {$fee}.',

  // ── Spørgsmål 4: børn og følsomme oplysninger? ──
  'sensitive-data.none':
    'Nej. Vi bruger ingen oplysninger om børn her. Vi bruger heller ingen følsomme oplysninger, for eksempel om helbred, og intet om strafbare forhold.',
  'sensitive-data.no-children': 'Vi bruger ingen oplysninger om børn her.',
  'sensitive-data.no-special': 'Vi bruger ingen følsomme oplysninger, for eksempel om helbred.',
  'sensitive-data.no-criminal': 'Vi bruger ingen oplysninger om strafbare forhold.',
  'sensitive-data.children': 'Ja, vi har oplysninger om børn.',
  'sensitive-data.parent': 'Hvis barnet er under {$ageLimit} år, skal en forælder eller værge sige ja.',
  'sensitive-data.special-category': 'Vi bruger oplysninger om {$category}. Det må vi gerne {$condition}.',
  'sensitive-data.special-category-next':
    'Vi bruger også oplysninger om {$category}. Det må vi gerne {$condition}.',
  'sensitive-data.criminal':
    'Vi bruger oplysninger om strafbare forhold. Det giver {$legalAuthority} os lov til.',
  'sensitive-data.national-id': 'Vi bruger dit cpr-nummer af denne grund: {$nationalIdReason}.',
  'sensitive-data.measures': 'Sådan beskytter vi oplysningerne: {$measures}.',
  'sensitive-data.measures-not-stated':
    'Hvordan oplysningerne er beskyttet, ved jeg ikke med sikkerhed. Jeg finder ud af det og sørger for at du får svar.',

  // ── De andre spørgsmål ──
  'objection.taken':
    'Det sørger jeg for. Du får ikke flere salgsopkald og ikke mere reklame fra {$controllerName}, og du behøver ikke sige hvorfor.',
  'objection.remembered': 'Dit nummer kommer på en spærreliste, så vi ikke ringer igen.',
  'objection.not-stated':
    'Du kan sige nej til reklame, og du behøver ikke sige hvorfor. Jeg skriver det ned og giver det videre i dag.',
  'objection.no-marketing':
    'Jeg skriver ned at du ikke vil kontaktes, og giver det videre i dag. Du får svar inden for {$deadline}.',
  'objection.grounds':
    'Hvis du har personlige grunde til at vi ikke skal bruge oplysningerne til at {$purpose}, så fortæl mig dem gerne, så giver jeg dem videre.',
  'objection.register':
    'Hvis du også vil undgå salgsopkald fra andre virksomheder, kan du spærre dit nummer hos NIX-Telefon.',
  'recording.on':
    'Ja, vi optager samtalen for at {$recordingPurpose}. Optagelsen bliver gemt {$recordingRetention}. Du kan bede om en kopi.',
  'recording.on-consent':
    'Kun hvis du har sagt ja. Så optager vi for at {$recordingPurpose}, og optagelsen bliver gemt {$recordingRetention}. Du kan bede om en kopi, og du kan trække dit ja tilbage.',
  'recording.on-brief':
    'Ja, vi optager samtalen. Hvorfor, og hvor længe optagelsen bliver gemt, ved jeg ikke med sikkerhed, så det finder jeg ud af. Du kan bede om en kopi.',
  'recording.on-consent-brief':
    'Kun hvis du har sagt ja. Hvorfor, og hvor længe optagelsen bliver gemt, ved jeg ikke med sikkerhed, så det finder jeg ud af. Du kan bede om en kopi, og du kan trække dit ja tilbage.',
  'recording.off': 'Nej, samtalen bliver ikke optaget.',
  'automated-decisions.none': 'Nej. Et computerprogram træffer aldrig beslutninger om dig på egen hånd.',
  'recipients.none': 'Ingen andre får oplysningerne.',

  // ── Sms ──
  'follow-up.rights-contact-sms':
    'Hej! Har du spørgsmål om dine personoplysninger, så hjælper {$contactName} hos {$controllerName} dig.',
  'follow-up.rights-contact-sms-phone': 'Ring {$phone}, {$hours}.',
  'follow-up.rights-contact-sms-phone-no-hours': 'Ring {$phone}.',
  'follow-up.rights-contact-sms-email': 'Skriv til {$email}.',
  'follow-up.rights-contact-sms-address': 'Henvend dig {$channel}.',
  'follow-up.rights-contact-sms-deadline': 'Gratis svar inden for {$deadline}.',
  'follow-up.rights-contact-sms-notice': 'Mere: {$noticeUrl}',
  'follow-up.rights-contact-sms-unknown':
    'Hej! Vi finder ud af hvem hos {$controllerName} der hjælper dig med dine personoplysninger, og vender tilbage.',
  'follow-up.purchase-notice-sms': 'Hej! Sådan bruger {$controllerName} dine personoplysninger: {$noticeUrl}',
  'follow-up.purchase-notice-sms-contact':
    'Hej! Vil du vide hvordan {$controllerName} bruger dine personoplysninger? Kontakt {$rightsContact}.',
  'follow-up.purchase-notice-sms-unknown':
    'Hej! Vi vender tilbage og fortæller hvordan {$controllerName} bruger dine personoplysninger.',
  'follow-up.purchase-notice-sms-source': 'Dit nummer har vi fra {$sourceName}.',
  'follow-up.purchase-notice-sms-objection':
    'Du kan altid sige nej til reklame. Kontakt {$objectionContact}.',
  'follow-up.purchase-notice-sms-questions':
    'Vil du se, rette eller slette dine oplysninger? Kontakt {$rightsContact}.',

  // ── Mail ──
  'follow-up.rights-contact-subject': 'Kontakt om dine personoplysninger hos {$controllerName}',
  'follow-up.rights-contact-opening':
    'Hej! Du spurgte om dine personoplysninger. Her er den der kan hjælpe dig.',
  'follow-up.rights-contact-opening-unknown':
    'Hej! Du spurgte om dine personoplysninger. Vi finder ud af hvem der kan hjælpe dig, og vender tilbage.',
  'follow-up.rights-contact-name': 'Kontakt: {$contactName} hos {$controllerName}',
  'follow-up.rights-contact-phone': 'Telefon: {$phone}',
  'follow-up.rights-contact-hours': 'Åbent: {$hours}',
  'follow-up.rights-contact-email': 'Mail: {$email}',
  'follow-up.rights-contact-address': 'Du kan henvende dig {$channel}.',
  'follow-up.rights-contact-deadline': 'Du får svar inden for {$deadline}, og det koster ikke noget.',
  'follow-up.purchase-notice-subject': 'Sådan bruger {$controllerName} dine personoplysninger',
  'follow-up.purchase-notice-opening':
    'Hej! Vi har talt sammen i telefonen. Det her handler om dine personoplysninger. Du behøver ikke svare på denne mail.',
  'follow-up.purchase-notice-not-acceptance': 'Denne mail er ikke et tilbud og ikke et køb.',
  'follow-up.caller':
    '{$callerName} ringede på vegne af {$controllerName} og må kun bruge oplysningerne sådan som {$controllerName} har bestemt.',
  'follow-up.objection':
    'Du kan altid sige nej til reklame fra os. Kontakt {$objectionContact}, så stopper vi. Du behøver ikke sige hvorfor.',
  'follow-up.objection-answer':
    'Du kan altid sige nej til reklame fra os. Sig det når vi ringer, eller svar nej når vi skriver, så stopper vi. Du behøver ikke sige hvorfor.',
  'follow-up.withdraw-consent-not-stated':
    'Du kan trække dit samtykke tilbage når du vil. Vi vender tilbage og fortæller hvordan du gør. Det ændrer ikke på det der allerede er sket.',
  'follow-up.rights-unknown':
    'Du har ret til at se dine oplysninger og få dem rettet. Du kan også bede os slette dem eller sætte brugen på pause. Vi finder ud af hvem du skal kontakte, og vender tilbage.',
  'follow-up.not-stated': 'Vi vender tilbage og fortæller {$unknown}.',
  'follow-up.not-stated-more': 'Vi vender også tilbage og fortæller {$unknown}.',
  'follow-up.transfer-safeguards-no-copy':
    'En del af oplysningerne bliver sendt til {$country}. Der er de beskyttet af {$safeguard}. Vi vender tilbage og fortæller hvordan du får en kopi af vilkårene.',
  'follow-up.transfer-not-stated':
    'En del af oplysningerne bliver sendt til {$country}. Vi vender tilbage og fortæller hvordan de er beskyttet der.',
  'follow-up.officer-unreachable':
    'Der er også en databeskyttelsesrådgiver hos {$controllerName}. Vi vender tilbage og fortæller hvordan du kontakter rådgiveren.',
  'follow-up.representative-unreachable':
    'I EU er {$controllerName} repræsenteret af {$representativeName}. Vi vender tilbage og fortæller hvordan du kontakter dem.',
  'follow-up.retention-not-stated':
    'Vi vender tilbage og fortæller hvor længe vi gemmer oplysninger til at {$purpose}.',
  'follow-up.not-stated-rest': 'Vi vender tilbage med det der ikke står her.',
  'follow-up.complaint': 'Hvis du mener at vi gør noget forkert, kan du klage til {$authority}.',
  'follow-up.notice': 'Du kan læse mere på {$noticeUrl}',
  'follow-up.signature': 'Venlig hilsen {$controllerName}',
} as const
