// DATA: shorter, plainer English words of clauses that are long or abstract, in MessageFormat 2: the same facts and the
// same values, for a customer who says "I don't understand". To be read aloud on the phone.

export const simpler = {
  // ── Opening ──
  'opening.recording-consent':
    'I would like to record this call to {$recordingPurpose}. The recording is kept {$recordingRetention}. You can say no, now or later, and I will not record. May I record?',
  'opening.recording-consent-brief':
    'I would like to record this call. You can say no, now or later, and I will not record. May I record?',

  // ── Purchase ──
  'purchase.caller':
    '{$callerName} makes calls for {$controllerName}, which decides how the data may be used.',
  'purchase.required-data-law': 'By law we need your {$requiredData}. Otherwise we cannot {$consequence}.',
  'purchase.legitimate-interest':
    'We want to {$interest}. That is why we use the data to {$purpose}. We weighed that against your privacy: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'We want to {$interest}. That is why we use the data to {$purpose}.',
  'purchase.legitimate-interest-third-party':
    'Someone else wants to {$interest}. That is why we use the data to {$purpose}. We weighed that against your privacy: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Someone else wants to {$interest}. That is why we use the data to {$purpose}.',
  'purchase.transfer-adequacy': 'Some data goes to {$country}. The EU has approved the protection there.',
  'purchase.transfer-adequacy-us':
    'Some data goes to {$country}. Whoever gets it is certified and must follow rules that the EU has approved.',
  'purchase.transfer-safeguards':
    'Some data goes to {$country}. Whoever gets it must protect it under {$safeguard}. You can get the terms through {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Some data goes to {$country}. Whoever gets it must protect it under {$safeguard}. I will find out how you can get the terms.',
  'purchase.transfer-derogation':
    'Some data goes to {$country}. The EU has not approved the protection there, but we are allowed to send it there {$derogation}.',
  'purchase.transfer-not-stated': 'Some data goes to {$country}. I will find out how it is protected there.',
  'purchase.rights':
    'You can see and correct your data, and ask us to delete it or pause using it. Call {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'You can see and correct your data, and ask us to delete it or pause using it. Call {$phone}.',
  'purchase.rights-email':
    'You can see and correct your data, and ask us to delete it or pause using it. E-mail {$email}.',
  'purchase.rights-address':
    'You can see and correct your data, and ask us to delete it or pause using it. Get in touch with {$rightsContact}.',
  'purchase.rights-unknown':
    'You can see and correct your data, and ask us to delete it or pause using it. I will find out who you should contact.',
  'purchase.portability':
    'Sometimes you can take data you gave us with you to another company. You can e-mail {$email}. You will get an answer within {$deadline}, free of charge.',
  'purchase.portability-no-email':
    'Sometimes you can take data you gave us with you to another company. You will get an answer within {$deadline}, free of charge.',
  'purchase.portability-fee':
    'Sometimes you can take data you gave us with you to another company. You can e-mail {$email}. You will get an answer within {$deadline}. In rare cases there is a fee: {$fee}.',
  'purchase.portability-no-email-fee':
    'Sometimes you can take data you gave us with you to another company. You will get an answer within {$deadline}. In rare cases there is a fee: {$fee}.',
  'purchase.objection-grounds':
    'For personal reasons you can also say no to us using the data to {$purpose}.',
  'purchase.withdraw-consent':
    'You can take back your consent at any time, through {$withdrawal}. That does not undo what is already done.',
  'purchase.withdraw-consent-not-stated':
    'You can take back your consent at any time. I will find out how. That does not undo what is already done.',
  'purchase.automated-decision':
    'A computer decides {$decision}. It looks at {$logic}, and the answer can be {$effect}. If you want a person to look at it, contact {$humanReview}.',
  'purchase.complaint-not-stated':
    'If you think we got it wrong, you can complain to an authority. I will find out which one.',
  'purchase.representative':
    'In the EU {$representativeName} speaks for {$controllerName}. You can reach them {$representative}.',
  'purchase.representative-unreachable':
    'In the EU {$representativeName} speaks for {$controllerName}. I will find out how to reach them.',
  'purchase.written-acceptance':
    'You have not bought anything yet. We will send the offer by {$offer}. It is only a purchase if you say yes in writing after the call.',
  'purchase.written-acceptance-brief':
    'You have not bought anything yet. We will send you the offer in writing. It is only a purchase if you say yes in writing after the call.',

  // ── Question 2: on what legal basis? ──
  'legal-basis.consent':
    'You said yes to this {$when}, {$how}. You can change your mind at any time. Tell me, or contact {$withdrawal}.',
  'legal-basis.legal-obligation':
    'Under {$law} we must {$duty}. That is why we cannot delete that data early.',
  'legal-basis.public-task':
    '{$controllerName} has a job to do for the public: {$task}. It is set out in {$law}. If you have personal reasons against it, tell us and we will look into it.',
  'legal-basis.legitimate-interests-marketing':
    '{$controllerName} has a legitimate interest: to {$interest}. We weighed that against your right to be left alone: {$balancing}. If you do not want marketing from us, just say no.',
  'legal-basis.legitimate-interests-other':
    '{$controllerName} has a legitimate interest: to {$interest}. We weighed that against your privacy: {$balancing}. If you have personal reasons against it, tell us and we will look at it again.',
  'legal-basis.legitimate-interests-third-party':
    'Someone else has a legitimate interest: to {$interest}. We weighed that against your privacy: {$balancing}. If you have personal reasons against it, tell us and we will look at it again.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Someone else has a legitimate interest: to {$interest}. We weighed that against your privacy: {$balancing}. If you do not want marketing from us, just say no.',
  'legal-basis.legitimate-interests-unweighed':
    '{$controllerName} has a legitimate interest: to {$interest}. I do not know how that was weighed against your privacy, but I will find out. You can say no right now.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Someone else has a legitimate interest: to {$interest}. I do not know how that was weighed against your privacy, but I will find out. You can say no right now.',

  // ── Question 3: who helps me? ──
  'rights.restriction':
    'Sometimes you can have us stop using your data for a while, for example while we look into a mistake.',
  'rights.portability': 'Sometimes you can take data you gave us with you to another company.',
  'rights.objection': 'If you have personal reasons, you can sometimes say no to us using the data.',
  'rights.withdraw-consent':
    'You can take back your consent at any time. That does not undo what is already done.',
  'rights.human-review':
    'If a computer made the decision, you can ask a person to look at it and hear your side.',

  // ── Question 4: children and sensitive data? ──
  'sensitive-data.none':
    'No. Here we use nothing about children, nothing about health or anything else sensitive, and nothing about crime.',
  'sensitive-data.criminal': 'We use data about crime. That is allowed under {$legalAuthority}.',

  // ── The other questions ──
  'objection.grounds':
    'If you have personal reasons against us using the data to {$purpose}, say so and I will pass them on.',
  'automated-decisions.none': 'No. A computer never makes decisions about you on its own.',
} as const
