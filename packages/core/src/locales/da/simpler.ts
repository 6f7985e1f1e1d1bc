// DATA: shorter, plainer Danish words of clauses that are long or abstract, in MessageFormat 2: the same facts and the
// same values, for a customer who says "det forstår jeg ikke". To be read aloud on the phone.

export const simpler = {
  // ── Indledning ──
  'opening.recording-consent':
    'Jeg vil gerne optage samtalen for at {$recordingPurpose}. Optagelsen bliver gemt {$recordingRetention}. Du må sige nej, nu eller senere, og så optager jeg ikke. Må jeg optage?',
  'opening.recording-consent-brief':
    'Jeg vil gerne optage samtalen. Du må sige nej, nu eller senere, og så optager jeg ikke. Må jeg optage?',

  // ── Køb ──
  'purchase.caller':
    '{$callerName} ringer for {$controllerName}, som bestemmer hvad oplysningerne må bruges til.',
  'purchase.required-data-law':
    'Loven kræver at du oplyser {$requiredData}. Ellers kan vi ikke {$consequence}.',
  'purchase.legitimate-interest':
    'Vi vil gerne {$interest}. Derfor bruger vi oplysningerne til at {$purpose}. Det har vi vejet op imod dit privatliv: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'Vi vil gerne {$interest}. Derfor bruger vi oplysningerne til at {$purpose}.',
  'purchase.legitimate-interest-third-party':
    'En anden vil gerne {$interest}. Derfor bruger vi oplysningerne til at {$purpose}. Det har vi vejet op imod dit privatliv: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'En anden vil gerne {$interest}. Derfor bruger vi oplysningerne til at {$purpose}.',
  'purchase.transfer-adequacy': 'Nogle oplysninger går til {$country}. EU har godkendt beskyttelsen der.',
  'purchase.transfer-adequacy-us':
    'Nogle oplysninger går til {$country}. Den der får dem, er certificeret og skal følge regler som EU har godkendt.',
  'purchase.transfer-safeguards':
    'Nogle oplysninger går til {$country}. Der skal de beskyttes efter {$safeguard}. Du kan få vilkårene hos {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Nogle oplysninger går til {$country}. Der skal de beskyttes efter {$safeguard}. Jeg finder ud af hvordan du får vilkårene.',
  'purchase.transfer-derogation':
    'Nogle oplysninger går til {$country}. EU har ikke godkendt beskyttelsen der, men vi må sende dem dertil {$derogation}.',
  'purchase.transfer-not-stated':
    'Nogle oplysninger går til {$country}. Jeg finder ud af hvordan de er beskyttet der.',
  'purchase.rights':
    'Du kan se og rette dine oplysninger og bede os slette dem eller lade dem ligge et stykke tid. Ring på {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Du kan se og rette dine oplysninger og bede os slette dem eller lade dem ligge et stykke tid. Ring på {$phone}.',
  'purchase.rights-email':
    'Du kan se og rette dine oplysninger og bede os slette dem eller lade dem ligge et stykke tid. Skriv til {$email}.',
  'purchase.rights-address':
    'Du kan se og rette dine oplysninger og bede os slette dem eller lade dem ligge et stykke tid. Kontakt {$rightsContact}.',
  'purchase.rights-unknown':
    'Du kan se og rette dine oplysninger og bede os slette dem eller lade dem ligge et stykke tid. Jeg finder ud af hvem du skal kontakte.',
  'purchase.portability':
    'Oplysninger du har givet os, kan du nogle gange flytte til en anden virksomhed. Skriv gerne til {$email}. Du får svar inden for {$deadline}, og det er gratis.',
  'purchase.portability-no-email':
    'Oplysninger du har givet os, kan du nogle gange flytte til en anden virksomhed. Du får svar inden for {$deadline}, og det er gratis.',
  'purchase.portability-fee':
    'Oplysninger du har givet os, kan du nogle gange flytte til en anden virksomhed. Skriv gerne til {$email}. Du får svar inden for {$deadline}. I sjældne tilfælde koster det: {$fee}.',
  'purchase.portability-no-email-fee':
    'Oplysninger du har givet os, kan du nogle gange flytte til en anden virksomhed. Du får svar inden for {$deadline}. I sjældne tilfælde koster det: {$fee}.',
  'purchase.objection-grounds':
    'Af personlige grunde kan du også sige nej til at vi bruger oplysningerne til at {$purpose}.',
  'purchase.withdraw-consent':
    'Du kan trække dit samtykke tilbage når du vil. Kontakt {$withdrawal}. Det ændrer ikke det der er sket.',
  'purchase.withdraw-consent-not-stated':
    'Du kan trække dit samtykke tilbage når du vil. Jeg finder ud af hvordan. Det ændrer ikke det der er sket.',
  'purchase.automated-decision':
    'En computer bestemmer {$decision}. Den ser på {$logic}, og svaret kan blive {$effect}. Vil du have et menneske til at se på det, så kontakt {$humanReview}.',
  'purchase.complaint-not-stated':
    'Hvis du mener at vi gør noget forkert, kan du klage til en myndighed. Jeg finder ud af hvilken.',
  'purchase.representative':
    'I EU svarer {$representativeName} for {$controllerName}. Du kan kontakte dem {$representative}.',
  'purchase.representative-unreachable':
    'I EU svarer {$representativeName} for {$controllerName}. Jeg finder ud af hvordan du kontakter dem.',
  'purchase.written-acceptance':
    'Du har ikke købt noget endnu. Du får tilbuddet {$offer}. Det bliver først til et køb hvis du siger ja skriftligt efter samtalen.',
  'purchase.written-acceptance-brief':
    'Du har ikke købt noget endnu. Du får et skriftligt tilbud. Det bliver først til et køb hvis du siger ja skriftligt efter samtalen.',

  // ── Spørgsmål 2: med hvilken ret? ──
  'legal-basis.consent':
    'Du sagde ja til det {$when}, {$how}. Du kan ombestemme dig når du vil. Sig det til mig, eller kontakt {$withdrawal}.',
  'legal-basis.legal-obligation':
    'Efter {$law} skal vi {$duty}. Derfor kan vi ikke slette de oplysninger før tid.',
  'legal-basis.public-task':
    '{$controllerName} har en opgave for samfundet: {$task}. Det står i {$law}. Hvis du har personlige grunde, kan du sige nej, og så vurderer vi det.',
  'legal-basis.legitimate-interests-marketing':
    '{$controllerName} vil gerne {$interest}. I en interesseafvejning har vi vejet det op imod din ret til fred: {$balancing}. Vil du ikke have reklame fra os, så sig bare nej.',
  'legal-basis.legitimate-interests-other':
    '{$controllerName} vil gerne {$interest}. I en interesseafvejning har vi vejet det op imod dit privatliv: {$balancing}. Hvis du har personlige grunde, kan du sige nej, og så vurderer vi det igen.',
  'legal-basis.legitimate-interests-third-party':
    'En anden vil gerne {$interest}. I en interesseafvejning har vi vejet det op imod dit privatliv: {$balancing}. Hvis du har personlige grunde, kan du sige nej, og så vurderer vi det igen.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'En anden vil gerne {$interest}. I en interesseafvejning har vi vejet det op imod dit privatliv: {$balancing}. Vil du ikke have reklame fra os, så sig bare nej.',
  'legal-basis.legitimate-interests-unweighed':
    '{$controllerName} vil gerne {$interest}. Det skal vejes op imod dit privatliv i en interesseafvejning. Hvordan det blev gjort, ved jeg ikke, men jeg finder ud af det. Du kan sige nej allerede nu.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'En anden vil gerne {$interest}. Det skal vejes op imod dit privatliv i en interesseafvejning. Hvordan det blev gjort, ved jeg ikke, men jeg finder ud af det. Du kan sige nej allerede nu.',

  // ── Spørgsmål 3: hvem hjælper mig? ──
  'rights.restriction':
    'Nogle gange kan du få os til at lade oplysningerne ligge, for eksempel mens vi undersøger en fejl.',
  'rights.portability': 'Oplysninger du har givet os, kan du nogle gange flytte til en anden virksomhed.',
  'rights.objection':
    'Hvis du har personlige grunde, kan du nogle gange sige nej til at oplysningerne bliver brugt.',
  'rights.withdraw-consent': 'Et samtykke kan du trække tilbage når du vil. Det ændrer ikke det der er sket.',
  'rights.human-review':
    'Hvis en computer har bestemt noget om dig, kan du bede et menneske se på det, og du må sige hvad du mener.',

  // ── Spørgsmål 4: børn og følsomme oplysninger? ──
  'sensitive-data.none':
    'Nej. Her bruger vi intet om børn, intet om helbred eller andet følsomt og intet om kriminalitet.',
  'sensitive-data.criminal': 'Vi bruger oplysninger om strafbare forhold. Det må vi efter {$legalAuthority}.',

  // ── De andre spørgsmål ──
  'objection.grounds':
    'Hvis du har personlige grunde til at vi ikke skal bruge oplysningerne til at {$purpose}, så sig det, så giver jeg det videre.',
  'automated-decisions.none': 'Nej. Ingen computer bestemmer noget om dig på egen hånd.',
} as const
