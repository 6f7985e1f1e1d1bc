// DATA: shorter, plainer Swedish words of clauses that are long or abstract, in MessageFormat 2: the same facts and the
// same values, for a customer who says "det förstår jag inte". To be read aloud on the phone.

export const simpler = {
  // ── Inledning ──
  'opening.recording-consent':
    'Jag vill gärna spela in samtalet för att {$recordingPurpose}. Inspelningen sparas {$recordingRetention}. Du får säga nej, nu eller senare, och då spelar jag inte in. Får jag spela in?',
  'opening.recording-consent-brief':
    'Jag vill gärna spela in samtalet. Du får säga nej, nu eller senare, och då spelar jag inte in. Får jag spela in?',

  // ── Köp ──
  'purchase.caller': '{$callerName} ringer åt {$controllerName}, som bestämmer hur uppgifterna får användas.',
  'purchase.required-data-law': 'Enligt lag behöver vi {$requiredData}. Annars kan vi inte {$consequence}.',
  'purchase.legitimate-interest':
    'Vi vill {$interest}. Därför använder vi uppgifterna för att {$purpose}. Det har vi vägt mot ditt privatliv: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'Vi vill {$interest}. Därför använder vi uppgifterna för att {$purpose}.',
  'purchase.legitimate-interest-third-party':
    'Någon annan vill {$interest}. Därför använder vi uppgifterna för att {$purpose}. Det har vi vägt mot ditt privatliv: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Någon annan vill {$interest}. Därför använder vi uppgifterna för att {$purpose}.',
  'purchase.transfer-adequacy': 'Vissa uppgifter går till {$country}. EU har godkänt skyddet där.',
  'purchase.transfer-adequacy-us':
    'Vissa uppgifter går till {$country}. Den som får dem är certifierad och måste följa regler som EU har godkänt.',
  'purchase.transfer-safeguards':
    'Vissa uppgifter går till {$country}. Den som får dem måste skydda dem enligt {$safeguard}. Villkoren kan du få via {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Vissa uppgifter går till {$country}. Den som får dem måste skydda dem enligt {$safeguard}. Jag tar reda på hur du får villkoren.',
  'purchase.transfer-derogation':
    'Vissa uppgifter går till {$country}. EU har inte godkänt skyddet där, men vi får skicka dem dit {$derogation}.',
  'purchase.transfer-not-stated': 'Vissa uppgifter går till {$country}. Jag tar reda på hur de skyddas där.',
  'purchase.rights':
    'Du får se och rätta dina uppgifter och be oss ta bort dem eller låta dem vila ett tag. Ring {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Du får se och rätta dina uppgifter och be oss ta bort dem eller låta dem vila ett tag. Ring {$phone}.',
  'purchase.rights-email':
    'Du får se och rätta dina uppgifter och be oss ta bort dem eller låta dem vila ett tag. Mejla {$email}.',
  'purchase.rights-address':
    'Du får se och rätta dina uppgifter och be oss ta bort dem eller låta dem vila ett tag. Hör av dig till {$rightsContact}.',
  'purchase.rights-unknown':
    'Du får se och rätta dina uppgifter och be oss ta bort dem eller låta dem vila ett tag. Jag tar reda på vem du ska kontakta.',
  'purchase.portability':
    'Uppgifter som du har gett oss kan du ibland flytta till ett annat företag. Mejla gärna {$email}. Du får svar inom {$deadline}, och det kostar inget.',
  'purchase.portability-no-email':
    'Uppgifter som du har gett oss kan du ibland flytta till ett annat företag. Du får svar inom {$deadline}, och det kostar inget.',
  'purchase.portability-fee':
    'Uppgifter som du har gett oss kan du ibland flytta till ett annat företag. Mejla gärna {$email}. Du får svar inom {$deadline}. I sällsynta fall tar vi betalt: {$fee}.',
  'purchase.portability-no-email-fee':
    'Uppgifter som du har gett oss kan du ibland flytta till ett annat företag. Du får svar inom {$deadline}. I sällsynta fall tar vi betalt: {$fee}.',
  'purchase.objection-grounds':
    'Av personliga skäl kan du också säga nej till att vi använder uppgifterna för att {$purpose}.',
  'purchase.withdraw-consent':
    'Ditt samtycke får du ta tillbaka när du vill, via {$withdrawal}. Det ändrar inget som redan är gjort.',
  'purchase.withdraw-consent-not-stated':
    'Ditt samtycke får du ta tillbaka när du vill. Jag tar reda på hur du gör. Det ändrar inget som redan är gjort.',
  'purchase.automated-decision':
    'En dator bestämmer {$decision}. Den tittar på {$logic}, och svaret kan bli {$effect}. Vill du att en människa tittar på det, kontakta {$humanReview}.',
  'purchase.complaint-not-stated':
    'Tycker du att vi gör fel kan du klaga hos en myndighet. Jag tar reda på vilken.',
  'purchase.representative':
    'I EU svarar {$representativeName} åt {$controllerName}. Du når dem {$representative}.',
  'purchase.representative-unreachable':
    'I EU svarar {$representativeName} åt {$controllerName}. Jag tar reda på hur du når dem.',
  'purchase.written-acceptance':
    'Du har inte köpt något än. Du får erbjudandet via {$offer}. Det blir ett köp först om du svarar ja skriftligt efter samtalet.',
  'purchase.written-acceptance-brief':
    'Du har inte köpt något än. Du får ett skriftligt erbjudande. Det blir ett köp först om du svarar ja skriftligt efter samtalet.',

  // ── Fråga 2: med vilken rätt? ──
  'legal-basis.consent':
    'Du sa ja till det {$when}, {$how}. Du kan ändra dig när du vill. Säg till mig eller kontakta {$withdrawal}.',
  'legal-basis.legal-obligation':
    'Enligt {$law} måste vi {$duty}. Därför kan vi inte ta bort de uppgifterna i förtid.',
  'legal-basis.public-task':
    '{$controllerName} har ett uppdrag för samhället: {$task}. Det står i {$law}. Har du personliga skäl kan du säga nej, så prövar vi det.',
  'legal-basis.legitimate-interests-marketing':
    '{$controllerName} vill {$interest}. I en intresseavvägning har vi vägt det mot din rätt att vara i fred: {$balancing}. Vill du inte ha reklam från oss, säg bara nej.',
  'legal-basis.legitimate-interests-other':
    '{$controllerName} vill {$interest}. I en intresseavvägning har vi vägt det mot ditt privatliv: {$balancing}. Har du personliga skäl kan du säga nej, så prövar vi det igen.',
  'legal-basis.legitimate-interests-third-party':
    'Någon annan vill {$interest}. I en intresseavvägning har vi vägt det mot ditt privatliv: {$balancing}. Har du personliga skäl kan du säga nej, så prövar vi det igen.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Någon annan vill {$interest}. I en intresseavvägning har vi vägt det mot ditt privatliv: {$balancing}. Vill du inte ha reklam från oss, säg bara nej.',
  'legal-basis.legitimate-interests-unweighed':
    '{$controllerName} vill {$interest}. I en intresseavvägning ska det vägas mot ditt privatliv. Hur det gjordes vet jag inte, men jag tar reda på det. Du kan säga nej redan nu.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Någon annan vill {$interest}. I en intresseavvägning ska det vägas mot ditt privatliv. Hur det gjordes vet jag inte, men jag tar reda på det. Du kan säga nej redan nu.',

  // ── Fråga 3: vem hjälper mig? ──
  'rights.restriction':
    'Ibland kan du få oss att sluta använda uppgifterna ett tag, till exempel medan ett fel utreds.',
  'rights.portability': 'Uppgifter som du har gett oss kan du ibland flytta till ett annat företag.',
  'rights.objection': 'Har du personliga skäl kan du ibland säga nej till att uppgifterna används.',
  'rights.withdraw-consent':
    'Ett samtycke får du ta tillbaka när du vill. Det ändrar inget som redan är gjort.',
  'rights.human-review':
    'Har en dator bestämt något om dig kan du be en människa titta på det, och du får säga vad du tycker.',

  // ── Fråga 4: barn och känsliga uppgifter? ──
  'sensitive-data.none':
    'Nej. Här använder vi inget om barn, inget om hälsa eller annat känsligt och inget om brott.',
  'sensitive-data.criminal': 'Vi använder uppgifter om brott. Det får vi enligt {$legalAuthority}.',

  // ── De andra frågorna ──
  'objection.grounds':
    'Har du personliga skäl mot att vi använder uppgifterna för att {$purpose}, säg det, så lämnar jag det vidare.',
  'automated-decisions.none': 'Nej. Ingen dator fattar beslut om dig på egen hand.',
} as const
