// DATA: shorter, plainer Norwegian (Bokmål) words of clauses that are long or abstract, in MessageFormat 2: the same
// facts and the same values, for a customer who says "det forstår jeg ikke". To be read aloud on the phone.

export const simpler = {
  // ── Åpning ──
  'opening.recording-consent':
    'Jeg vil gjerne ta opp samtalen for å {$recordingPurpose}. Opptaket lagres {$recordingRetention}. Du kan si nei, nå eller senere, så blir det ikke noe opptak. Får jeg lov til å ta opp samtalen?',
  'opening.recording-consent-brief':
    'Jeg vil gjerne ta opp samtalen. Du kan si nei, nå eller senere, så blir det ikke noe opptak. Får jeg lov til å ta opp samtalen?',

  // ── Kjøp ──
  'purchase.caller':
    '{$callerName} ringer for {$controllerName}, som bestemmer hvordan opplysningene kan brukes.',
  'purchase.required-data-law': 'Loven krever {$requiredData}. Ellers kan vi ikke {$consequence}.',
  'purchase.legitimate-interest':
    'Vi vil {$interest}. Derfor bruker vi opplysningene til å {$purpose}. Det har vi veid mot privatlivet ditt: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'Vi vil {$interest}. Derfor bruker vi opplysningene til å {$purpose}.',
  'purchase.legitimate-interest-third-party':
    'Noen andre vil {$interest}. Derfor bruker vi opplysningene til å {$purpose}. Det har vi veid mot privatlivet ditt: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Noen andre vil {$interest}. Derfor bruker vi opplysningene til å {$purpose}.',
  'purchase.transfer-adequacy': 'Noen opplysninger går til {$country}. EU har godkjent vernet der.',
  'purchase.transfer-adequacy-us':
    'Noen opplysninger går til {$country}. Mottakeren er sertifisert og må følge regler som EU har godkjent.',
  'purchase.transfer-safeguards':
    'Noen opplysninger går til {$country}. Mottakeren må verne dem etter {$safeguard}. Vilkårene kan du få hos {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Noen opplysninger går til {$country}. Mottakeren må verne dem etter {$safeguard}. Jeg finner ut hvordan du får vilkårene.',
  'purchase.transfer-derogation':
    'Noen opplysninger går til {$country}. EU har ikke godkjent vernet der, men vi har lov til å sende dem dit {$derogation}.',
  'purchase.transfer-not-stated':
    'Noen opplysninger går til {$country}. Jeg finner ut hvordan de er vernet der.',
  'purchase.rights':
    'Du kan se og rette opplysningene dine og be oss slette dem eller la dem ligge en stund. Ring {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Du kan se og rette opplysningene dine og be oss slette dem eller la dem ligge en stund. Ring {$phone}.',
  'purchase.rights-email':
    'Du kan se og rette opplysningene dine og be oss slette dem eller la dem ligge en stund. Send en e-post til {$email}.',
  'purchase.rights-address':
    'Du kan se og rette opplysningene dine og be oss slette dem eller la dem ligge en stund. Ta kontakt med {$rightsContact}.',
  'purchase.rights-unknown':
    'Du kan se og rette opplysningene dine og be oss slette dem eller la dem ligge en stund. Jeg finner ut hvem du skal kontakte.',
  'purchase.portability':
    'Opplysninger du har gitt oss, kan du noen ganger flytte til et annet selskap. Send gjerne en e-post til {$email}. Du får svar innen {$deadline}, og det koster ingenting.',
  'purchase.portability-no-email':
    'Opplysninger du har gitt oss, kan du noen ganger flytte til et annet selskap. Du får svar innen {$deadline}, og det koster ingenting.',
  'purchase.portability-fee':
    'Opplysninger du har gitt oss, kan du noen ganger flytte til et annet selskap. Send gjerne en e-post til {$email}. Du får svar innen {$deadline}. En sjelden gang tar vi betalt: {$fee}.',
  'purchase.portability-no-email-fee':
    'Opplysninger du har gitt oss, kan du noen ganger flytte til et annet selskap. Du får svar innen {$deadline}. En sjelden gang tar vi betalt: {$fee}.',
  'purchase.objection-grounds':
    'Av personlige grunner kan du også si nei til at vi bruker opplysningene til å {$purpose}.',
  'purchase.withdraw-consent':
    'Samtykket kan du trekke tilbake når du vil, hos {$withdrawal}. Det endrer ikke det som er gjort.',
  'purchase.withdraw-consent-not-stated':
    'Samtykket kan du trekke tilbake når du vil. Jeg finner ut hvordan. Det endrer ikke det som er gjort.',
  'purchase.automated-decision':
    'En datamaskin bestemmer {$decision}. Den ser på {$logic}, og svaret kan bli {$effect}. Vil du at et menneske skal se på det, kan du kontakte {$humanReview}.',
  'purchase.complaint-not-stated':
    'Mener du at vi gjør noe galt, kan du klage til en myndighet. Jeg finner ut hvilken.',
  'purchase.representative':
    'I EU svarer {$representativeName} for {$controllerName}. Du når dem {$representative}.',
  'purchase.representative-unreachable':
    'I EU svarer {$representativeName} for {$controllerName}. Jeg finner ut hvordan du når dem.',
  'purchase.written-acceptance':
    'Du har ikke kjøpt noe ennå. Du får tilbudet {$offer}. Det blir først et kjøp hvis du svarer ja skriftlig etter samtalen.',
  'purchase.written-acceptance-brief':
    'Du har ikke kjøpt noe ennå. Du får et skriftlig tilbud. Det blir først et kjøp hvis du svarer ja skriftlig etter samtalen.',

  // ── Spørsmål 2: Med hvilken rett? ──
  'legal-basis.consent':
    'Du sa ja til det {$when}, {$how}. Du kan ombestemme deg når du vil. Si fra til meg, eller kontakt {$withdrawal}.',
  'legal-basis.legal-obligation':
    'Etter {$law} må vi {$duty}. Derfor kan vi ikke slette de opplysningene før tiden.',
  'legal-basis.public-task':
    '{$controllerName} har en oppgave for samfunnet: {$task}. Det står i {$law}. Har du personlige grunner, kan du si nei, så vurderer vi det.',
  'legal-basis.legitimate-interests-marketing':
    '{$controllerName} vil {$interest}. I en interesseavveiing har vi veid det mot retten din til å være i fred: {$balancing}. Vil du ikke ha reklame fra oss, er det bare å si nei.',
  'legal-basis.legitimate-interests-other':
    '{$controllerName} vil {$interest}. I en interesseavveiing har vi veid det mot privatlivet ditt: {$balancing}. Har du personlige grunner, kan du si nei, så vurderer vi det på nytt.',
  'legal-basis.legitimate-interests-third-party':
    'Noen andre vil {$interest}. I en interesseavveiing har vi veid det mot privatlivet ditt: {$balancing}. Har du personlige grunner, kan du si nei, så vurderer vi det på nytt.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Noen andre vil {$interest}. I en interesseavveiing har vi veid det mot privatlivet ditt: {$balancing}. Vil du ikke ha reklame fra oss, er det nok å si nei.',
  'legal-basis.legitimate-interests-unweighed':
    '{$controllerName} vil {$interest}. I en interesseavveiing skal det veies mot privatlivet ditt. Hvordan det ble gjort, vet jeg ikke, men jeg finner det ut. Du kan si nei allerede nå.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Noen andre vil {$interest}. I en interesseavveiing skal det veies mot privatlivet ditt. Hvordan det ble gjort, vet jeg ikke, men jeg finner det ut. Du kan si nei allerede nå.',

  // ── Spørsmål 3: Hvem hjelper meg? ──
  'rights.restriction':
    'Noen ganger kan du få oss til å la være å bruke opplysningene en stund, for eksempel mens en feil sjekkes.',
  'rights.portability': 'Opplysninger du har gitt oss, kan du noen ganger flytte til et annet selskap.',
  'rights.objection': 'Har du personlige grunner, kan du noen ganger si nei til at opplysningene brukes.',
  'rights.withdraw-consent':
    'Et samtykke kan du trekke tilbake når du vil. Det endrer ikke det som er gjort.',
  'rights.human-review':
    'Har en datamaskin bestemt noe om deg, kan du be et menneske se på det, og du får si hva du mener.',

  // ── Spørsmål 4: Barn og sensitive opplysninger? ──
  'sensitive-data.none':
    'Nei. Her bruker vi ingenting om barn, ingenting om helse eller annet sensitivt og ingenting om straffbare forhold.',
  'sensitive-data.criminal':
    'Vi bruker opplysninger om straffbare forhold. Det har vi lov til etter {$legalAuthority}.',

  // ── De andre spørsmålene ──
  'objection.grounds':
    'Har du personlige grunner mot at vi bruker opplysningene til å {$purpose}, så si fra, og jeg gir det videre.',
  'automated-decisions.none': 'Nei. Ingen datamaskin bestemmer over deg alene.',
} as const
