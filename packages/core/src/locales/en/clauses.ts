// DATA: English words of every clause, in MessageFormat 2. To be read aloud on the phone: short sentences, no legalese.
// "We" is the controller, "I" is the agent; "I" never stands in a follow-up.

export const clauses = {
  // ── Opening ──
  'opening.ai-voice': 'You are speaking with a computer voice, not a person.',
  'opening.presentation':
    'Hello, my name is {$agentName}. I am calling from {$callerName} on behalf of {$controllerName} about {$about}. This is a sales call.',
  'opening.presentation-no-sale':
    'Hello, my name is {$agentName}. I am calling from {$callerName} on behalf of {$controllerName} about {$about}.',
  'opening.presentation-own':
    'Hello, my name is {$agentName} and I am calling from {$controllerName} about {$about}. This is a sales call.',
  'opening.presentation-own-no-sale':
    'Hello, my name is {$agentName} and I am calling from {$controllerName} about {$about}.',
  'opening.presentation-short':
    'Hello, my name is {$agentName} and I work for {$callerName}. I am calling on behalf of {$controllerName}. This is a sales call.',
  'opening.presentation-short-no-sale':
    'Hello, my name is {$agentName} and I work for {$callerName}. I am calling on behalf of {$controllerName}.',
  'opening.presentation-own-short':
    'Hello, my name is {$agentName} and I work for {$controllerName}. This is a sales call.',
  'opening.presentation-own-short-no-sale':
    'Hello, my name is {$agentName} and I work for {$controllerName}.',
  'opening.presentation-inbound': 'Hello and welcome to {$controllerName}. My name is {$agentName}.',
  'opening.subject': 'This call is about {$about}. It is a sales call.',
  'opening.subject-no-sale': 'This call is about {$about}.',
  'opening.recording':
    'Before we start: we are recording this call to {$recordingPurpose}. The recording is kept {$recordingRetention}.',
  'opening.recording-consent':
    'I would like to record this call to {$recordingPurpose}. The recording is kept {$recordingRetention}. If you say no, I will not record, and you can change your mind at any time. May I record?',
  'opening.recording-brief':
    'Before we start: we are recording this call. If you want to know more about the recording, I will find out.',
  'opening.recording-consent-brief':
    'I would like to record this call. If you say no, I will not record, and you can change your mind at any time. May I record?',
  'opening.first-contact':
    'We got your number from {$sourceName}. If you do not want calls or marketing from us, just say so and we will stop. You will get more about your data by {$followUp}.',
  'opening.first-contact-online':
    'We got your number from {$sourceName}. If you do not want calls or marketing from us, just say so and we will stop. You can read more about your data at {$noticeUrl}.',
  'opening.first-contact-brief':
    'We got your number from {$sourceName}. If you do not want calls or marketing from us, just say so and we will stop.',
  'opening.first-contact-unnamed':
    'If you want to know where we got your number, I will find out. If you do not want calls or marketing from us, just say so and we will stop. You will get more about your data by {$followUp}.',
  'opening.first-contact-unnamed-online':
    'If you want to know where we got your number, I will find out. If you do not want calls or marketing from us, just say so and we will stop. You can read more about your data at {$noticeUrl}.',
  'opening.first-contact-unnamed-brief':
    'If you want to know where we got your number, I will find out. If you do not want calls or marketing from us, just say so and we will stop.',

  // ── Purchase ──
  'purchase.controller': '{$controllerName} is responsible for your personal data.',
  'purchase.controller-contact': 'You can reach {$controllerName} {$controllerPhone}.',
  'purchase.joint-controllers':
    '{$controllerName} shares the responsibility with {$jointControllers}. {$arrangement}',
  'purchase.caller':
    '{$callerName} is calling on behalf of {$controllerName} and can only use the data the way {$controllerName} has told them to.',
  'purchase.caller-separate':
    '{$callerName} is itself responsible for the data it uses to make calls. You can read more at {$callerNoticeUrl}.',
  'purchase.caller-separate-brief': '{$callerName} is itself responsible for the data it uses to make calls.',
  'purchase.data': 'For the order we use your {$data}.',
  'purchase.purpose': 'We use the data to {$purpose}. We do that {$basis}.',
  'purchase.purpose-next': 'We also use it to {$purpose}, {$basis}.',
  'purchase.required-data': 'Without your {$requiredData} we cannot {$consequence}.',
  'purchase.required-data-plain': 'For the contract we must have your {$requiredData}.',
  'purchase.required-data-law':
    'The law requires us to have your {$requiredData}. Otherwise we cannot {$consequence}.',
  'purchase.required-data-law-plain': 'The law requires us to have your {$requiredData}.',
  'purchase.optional-data': 'It is up to you whether you give us your {$optionalData}.',
  'purchase.national-id': 'We need your personal identity number for this reason: {$nationalIdReason}.',
  'purchase.legitimate-interest':
    'We rely on a legitimate interest to {$purpose}. We want to {$interest}. We weighed that against your privacy: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'We rely on a legitimate interest to {$purpose}. We want to {$interest}.',
  'purchase.legitimate-interest-third-party':
    "We rely on a legitimate interest to {$purpose}. It is in someone else's interest to {$interest}. We weighed that against your privacy: {$balancing}.",
  'purchase.legitimate-interest-third-party-unweighed':
    "We rely on a legitimate interest to {$purpose}. It is in someone else's interest to {$interest}.",
  'purchase.recipients': 'The data goes to {$recipients}.',
  'purchase.transfer-none': 'The data stays within the EU and EEA.',
  'purchase.transfer-adequacy':
    'Some of the data goes to {$country}. The European Commission has approved the protection there.',
  'purchase.transfer-adequacy-us':
    'Some of the data goes to {$country}. Whoever receives it there is certified under rules that the European Commission has approved.',
  'purchase.transfer-safeguards':
    'Some of the data goes to {$country}. There it is protected by {$safeguard}. You can get a copy of the terms through {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Some of the data goes to {$country}. There it is protected by {$safeguard}. I am not sure how to get a copy of the terms, so I will find out.',
  'purchase.transfer-derogation':
    'Some of the data goes to {$country}. The European Commission has not approved the protection there, but we are allowed to send it there {$derogation}.',
  'purchase.transfer-not-stated':
    'Some of the data goes to {$country}. I am not sure how it is protected there, so I will find out.',
  'purchase.retention': 'We keep the data {$retention}. Then we delete it.',
  'purchase.retention-purpose': 'Data needed to {$purpose} is kept {$retention}.',
  'purchase.retention-of-purpose': 'Data needed to {$purpose} is kept {$retention}.',
  'purchase.retention-also': 'Some of it is kept {$retention}.',
  'purchase.retention-not-stated':
    'I am not sure how long we keep data needed to {$purpose}, so I will find out.',
  'purchase.not-stated':
    'I have to find out {$unknown}. I do not want to guess, but I will make sure you get an answer.',
  'purchase.not-stated-more': 'I also have to find out {$unknown}.',
  'purchase.rights':
    'You can see your data, have it corrected, and ask us to delete it or pause using it. Call {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'You can see your data, have it corrected, and ask us to delete it or pause using it. Call {$phone}.',
  'purchase.rights-email':
    'You can see your data, have it corrected, and ask us to delete it or pause using it. E-mail {$email}.',
  'purchase.rights-address':
    'You can see your data, have it corrected, and ask us to delete it or pause using it. Get in touch with {$rightsContact}.',
  'purchase.rights-unknown':
    'You can see your data, have it corrected, and ask us to delete it or pause using it. I am not sure who you should contact, so I will find out.',
  'purchase.portability':
    'In some cases you can take the data you gave us with you to another company. You are welcome to e-mail {$email}. You will get an answer within {$deadline}, free of charge.',
  'purchase.portability-no-email':
    'In some cases you can take the data you gave us with you to another company. You will get an answer within {$deadline}, free of charge.',
  'purchase.portability-fee':
    'In some cases you can take the data you gave us with you to another company. You are welcome to e-mail {$email}. You will get an answer within {$deadline}. In exceptional cases there is a fee: {$fee}.',
  'purchase.portability-no-email-fee':
    'In some cases you can take the data you gave us with you to another company. You will get an answer within {$deadline}. In exceptional cases there is a fee: {$fee}.',
  'purchase.objection':
    'One important thing: you can always say no to marketing from us. Tell me now or get in touch later, and we will stop.',
  'purchase.objection-grounds':
    'For personal reasons, you can also object to us using the data to {$purpose}.',
  'purchase.withdraw-consent':
    'You can take back your consent whenever you like, through {$withdrawal}. That does not change what has already been done.',
  'purchase.withdraw-consent-not-stated':
    'You can take back your consent whenever you like. I am not sure how to do that, so I will find out. It does not change what has already been done.',
  'purchase.automated-decision':
    'A computer program decides {$decision}. It looks at {$logic}, and the outcome can be {$effect}. If you want a person to look at the decision, contact {$humanReview}.',
  'purchase.complaint': 'If you think we got it wrong, you can complain to {$authority}.',
  'purchase.complaint-not-stated':
    'If you think we got it wrong, you can complain to a supervisory authority. I am not sure which one, so I will find out.',
  'purchase.data-protection-officer':
    'You can also turn to the data protection officer at {$controllerName}, {$officer}.',
  'purchase.data-protection-officer-unreachable':
    'There is also a data protection officer at {$controllerName}. I am not sure how to reach them, so I will find out.',
  'purchase.representative':
    'In the EU {$controllerName} is represented by {$representativeName}. You can reach them {$representative}.',
  'purchase.representative-unreachable':
    'In the EU {$controllerName} is represented by {$representativeName}. I am not sure how to reach them, so I will find out.',
  'purchase.further-processing':
    'From {$furtherFrom} we also want to use the data to {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-undated':
    'Later on we also want to use the data to {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-brief':
    'From {$furtherFrom} we also want to use the data to {$furtherPurpose}.',
  'purchase.further-processing-undated-brief': 'Later on we also want to use the data to {$furtherPurpose}.',
  'purchase.personalised-price':
    'A computer program worked out the price for you personally: {$personalisedPrice}.',
  'purchase.rest-in-writing': 'We will send you the rest by {$followUp} right after the call.',
  'purchase.rest-online': 'You can read the rest at {$noticeUrl}.',
  'purchase.rest-online-unspeakable': 'You can read the rest online, at {$controllerName}.',
  'purchase.rest-not-stated':
    'I am not sure how you will get the rest of the information, so I will find out.',
  'purchase.notice-url': 'You can also read more at {$noticeUrl}.',
  'purchase.notice-url-unspeakable': 'You can also read more online, at {$controllerName}.',
  'purchase.written-acceptance':
    'You have not bought anything yet. We will send the offer by {$offer}. It only becomes a purchase if you say yes in writing after the call.',
  'purchase.written-acceptance-brief':
    'You have not bought anything yet. We will send you the offer in writing. It only becomes a purchase if you say yes in writing after the call.',

  // ── Question 1: where did you get my details? ──
  'source.data-subject': 'You gave us the details yourself. That was {$when}, {$how}.',
  'source.data-subject-brief': 'You gave us the details yourself. That was {$when}.',
  'source.data-subject-undated': 'You gave us the details yourself.',
  'source.existing-customer':
    'You have been a customer of {$controllerName} since {$customerSince}. Your details are in the customer records.',
  'source.existing-customer-when': 'You are a customer of {$controllerName}. We got your details {$when}.',
  'source.existing-customer-undated':
    'You are a customer of {$controllerName}. Your details are in the customer records.',
  'source.list-broker': '{$controllerName} received your {$sourceData} from {$sourceName} {$when}.',
  'source.list-broker-undated': '{$controllerName} received your {$sourceData} from {$sourceName}.',
  'source.partner': '{$controllerName} received your {$sourceData} from {$sourceName} {$when}.',
  'source.partner-undated': '{$controllerName} received your {$sourceData} from {$sourceName}.',
  'source.group-company':
    '{$controllerName} received your {$sourceData} from {$sourceName} {$when}. The two companies belong to the same group.',
  'source.group-company-undated':
    '{$controllerName} received your {$sourceData} from {$sourceName}. The two companies belong to the same group.',
  'source.public-register': '{$controllerName} got your {$sourceData} from {$sourceName}.',
  'source.observed': 'We collected the details ourselves {$how}.',
  'source.observed-undated': 'We collected the details ourselves.',
  'source.not-public': 'That source is not open to everyone.',
  'source.public': 'That source is open to everyone.',
  'source.not-stated':
    'I am not sure, and I do not want to guess. I will find out and make sure you get an answer. You can also call {$phone}.',
  'fallback.not-stated':
    '.input {$answered :string} .match $answered partly {{I am not sure about the rest, and I do not want to guess. I will find out and make sure you get an answer.}} * {{I am not sure, and I do not want to guess. I will find out and make sure you get an answer.}}',
  'fallback.not-stated-phone':
    '.input {$answered :string} .match $answered partly {{I am not sure about the rest, and I do not want to guess. I will find out and make sure you get an answer. You can also call {$phone}.}} * {{I am not sure, and I do not want to guess. I will find out and make sure you get an answer. You can also call {$phone}.}}',

  // ── Question 2: on what legal basis? ──
  'legal-basis.purpose': 'We use the data to {$purpose}.',
  'legal-basis.purpose-next': 'We also use the data to {$purpose}.',
  'legal-basis.consent':
    'You said yes to this. That was {$when}, {$how}. You can take that back whenever you like. Tell me, or get in touch with {$withdrawal}.',
  'legal-basis.contract-performance':
    'The data is needed for the contract between you and {$controllerName}. Without it we cannot {$need}.',
  'legal-basis.contract-steps-before': 'You asked us to {$need}. To do that we have to use the data.',
  'legal-basis.legal-obligation':
    'The law requires it. Under {$law} we must {$duty}. That is why we cannot delete that particular data early.',
  'legal-basis.vital-interests': 'It is about life or health. We only use the data when {$situation}.',
  'legal-basis.public-task':
    '{$controllerName} has a task in the public interest: {$task}. It is laid down in {$law}. If you have personal reasons, you can object, and we will look into it.',
  'legal-basis.legitimate-interests-marketing':
    'It rests on a legitimate interest. {$controllerName} wants to {$interest}. We weighed that against your right to be left alone: {$balancing}. If you do not want marketing from us, just say no.',
  'legal-basis.legitimate-interests-other':
    'It rests on a legitimate interest. {$controllerName} wants to {$interest}. We weighed that against your privacy: {$balancing}. If you have personal reasons, you can object, and we will look at it again.',
  'legal-basis.legitimate-interests-third-party':
    "It rests on a legitimate interest. It is in someone else's interest to {$interest}. We weighed that against your privacy: {$balancing}. If you have personal reasons, you can object, and we will look at it again.",
  'legal-basis.legitimate-interests-third-party-marketing':
    "It rests on a legitimate interest. It is in someone else's interest to {$interest}. We weighed that against your privacy: {$balancing}. If you do not want marketing from us, just say no.",
  'legal-basis.legitimate-interests-unweighed':
    'It rests on a legitimate interest: {$controllerName} wants to {$interest}. How that was weighed against your privacy I do not know, and I do not want to guess. I will find out. You can still object right now.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    "It rests on a legitimate interest: it is in someone else's interest to {$interest}. How that was weighed against your privacy I do not know, and I do not want to guess. I will find out. You can still object right now.",

  // ── Question 3: who helps me? ──
  'rights.access': 'You have the right to know what data we have about you and to get a copy.',
  'rights.rectification': 'If something is wrong, you have the right to have it corrected.',
  'rights.erasure': 'You can ask to have the data deleted. Anything we have to keep by law will stay.',
  'rights.restriction':
    'In some cases you can have us stop using your data for a while. That can be while a mistake is looked into.',
  'rights.portability': 'In some cases you can take the data you gave us with you to another company.',
  'rights.objection': 'If you have personal reasons, you can in some cases object to how the data is used.',
  'rights.withdraw-consent':
    'You can take back your consent whenever you like. That does not change what has already been done.',
  'rights.human-review':
    'If a computer program made the decision, you can ask a person to look at it and hear your side.',
  'rights.contact':
    'That is handled by {$contactName} at {$controllerName}. The number is {$phone}, and the line is open {$hours}.',
  'rights.contact-no-hours':
    'That is handled by {$contactName} at {$controllerName}. The number is {$phone}.',
  'rights.contact-email': 'That is handled by {$contactName} at {$controllerName}. You can e-mail {$email}.',
  'rights.contact-address':
    'That is handled by {$contactName} at {$controllerName}. Get in touch {$channel}.',
  'rights.contact-unreachable':
    'That is handled by {$contactName} at {$controllerName}. I am not sure how to reach them. I will write down what you want and pass it on today.',
  'rights.email-too': 'You can also e-mail {$email}.',
  'rights.not-stated':
    'I am not sure who handles that, and I do not want to guess. I will write down what you want and pass it on today.',
  'rights.closed':
    'They are closed right now and open again {$opensAt}. I will write down what you want and pass it on today.',
  'rights.closed-until-unknown':
    'They are closed right now. I will write down what you want and pass it on today.',
  'rights.hours-unknown': 'I am not sure when they answer the phone.',
  'rights.transfer': 'I can put you through now.',
  'rights.sms': 'I can text you the contact details.',
  'rights.sms-or-email': 'I can send you the contact details by text or e-mail.',
  'rights.email-message': 'I can e-mail you the contact details.',
  'rights.deadline': 'You will get an answer within {$deadline}, free of charge.',
  'rights.deadline-fee':
    'You will get an answer within {$deadline}. In exceptional cases there is a fee: {$fee}.',

  // ── Question 4: children and sensitive data? ──
  'sensitive-data.none':
    'No. We do not use data about children here. We do not use sensitive data either, such as health, or anything about criminal offences.',
  'sensitive-data.no-children': 'We do not use data about children here.',
  'sensitive-data.no-special': 'We do not use sensitive data, such as health.',
  'sensitive-data.no-criminal': 'We do not use data about criminal offences.',
  'sensitive-data.children': 'Yes, we have data about children.',
  'sensitive-data.parent': 'If the child is under {$ageLimit}, a parent or guardian must say yes.',
  'sensitive-data.special-category': 'We use data about {$category}. We are allowed to do so {$condition}.',
  'sensitive-data.special-category-next':
    'We also use data about {$category}. We are allowed to do so {$condition}.',
  'sensitive-data.criminal': 'We use data about criminal offences. We do so under {$legalAuthority}.',
  'sensitive-data.national-id': 'We use your personal identity number for this reason: {$nationalIdReason}.',
  'sensitive-data.measures': 'This is how we protect the data: {$measures}.',
  'sensitive-data.measures-not-stated':
    'I am not sure how the data is protected. I will find out and make sure you get an answer.',

  // ── The other questions ──
  'objection.taken':
    'I will see to that. You will get no more sales calls or marketing from {$controllerName}, and you do not have to say why.',
  'objection.remembered': 'Your number goes on a do-not-call list, so that we do not call again.',
  'objection.not-stated':
    'You can say no to marketing, and you do not have to say why. I will write it down and pass it on today.',
  'objection.no-marketing':
    'I will write down that you do not want to be contacted and pass it on today. You will get an answer within {$deadline}.',
  'objection.grounds':
    'If you have personal reasons against us using the data to {$purpose}, tell me and I will pass them on.',
  'objection.register':
    'If you want to stop sales calls from other companies too, you can block your number with NIX-Telefon.',
  'recording.on':
    'Yes, we are recording this call to {$recordingPurpose}. The recording is kept {$recordingRetention}. You can ask for a copy.',
  'recording.on-consent':
    'Only if you have said yes. Then we record to {$recordingPurpose}, and the recording is kept {$recordingRetention}. You can ask for a copy, and you can change your mind at any time.',
  'recording.on-brief':
    'Yes, we are recording this call. I am not sure why, or how long the recording is kept, so I will find out. You can ask for a copy.',
  'recording.on-consent-brief':
    'Only if you have said yes. I am not sure why we record, or how long the recording is kept, so I will find out. You can ask for a copy, and you can change your mind at any time.',
  'recording.off': 'No, this call is not recorded.',
  'automated-decisions.none': 'No. Decisions about you are never made by a computer program alone.',
  'recipients.none': 'Nobody else gets the data.',

  // ── Text messages ──
  'follow-up.rights-contact-sms':
    'Hello! Questions about your personal data are handled by {$contactName} at {$controllerName}.',
  'follow-up.rights-contact-sms-phone': 'Call {$phone}, {$hours}.',
  'follow-up.rights-contact-sms-phone-no-hours': 'Call {$phone}.',
  'follow-up.rights-contact-sms-email': 'E-mail {$email}.',
  'follow-up.rights-contact-sms-address': 'Get in touch {$channel}.',
  'follow-up.rights-contact-sms-deadline': 'Answer within {$deadline}, free of charge.',
  'follow-up.rights-contact-sms-notice': 'More: {$noticeUrl}',
  'follow-up.rights-contact-sms-unknown':
    'Hello! We are finding out who at {$controllerName} can help you with your personal data and will get back to you.',
  'follow-up.purchase-notice-sms':
    'Hello! This is how {$controllerName} uses your personal data: {$noticeUrl}',
  'follow-up.purchase-notice-sms-contact':
    'Hello! Would you like to know how {$controllerName} uses your personal data? Get in touch with {$rightsContact}.',
  'follow-up.purchase-notice-sms-unknown':
    'Hello! We will let you know how {$controllerName} uses your personal data.',
  'follow-up.purchase-notice-sms-source': 'We got your number from {$sourceName}.',
  'follow-up.purchase-notice-sms-objection':
    'You can always say no to marketing. Contact {$objectionContact}.',
  'follow-up.purchase-notice-sms-questions': 'To see, correct or delete your data, contact {$rightsContact}.',

  // ── E-mail ──
  'follow-up.rights-contact-subject': 'Contact for your personal data at {$controllerName}',
  'follow-up.rights-contact-opening': 'Hello! You asked about your personal data. This is who can help you.',
  'follow-up.rights-contact-opening-unknown':
    'Hello! You asked about your personal data. We are finding out who can help you and will get back to you.',
  'follow-up.rights-contact-name': 'Contact: {$contactName} at {$controllerName}',
  'follow-up.rights-contact-phone': 'Phone: {$phone}',
  'follow-up.rights-contact-hours': 'Open: {$hours}',
  'follow-up.rights-contact-email': 'E-mail: {$email}',
  'follow-up.rights-contact-address': 'Get in touch {$channel}.',
  'follow-up.rights-contact-deadline': 'You will get an answer within {$deadline}, free of charge.',
  'follow-up.purchase-notice-subject': 'How {$controllerName} uses your personal data',
  'follow-up.purchase-notice-opening':
    'Hello! We spoke on the phone. This is about your personal data. You do not need to reply to this e-mail.',
  'follow-up.purchase-notice-not-acceptance': 'This e-mail is not an offer and not a purchase.',
  'follow-up.caller':
    '{$callerName} called on behalf of {$controllerName} and can only use the data the way {$controllerName} has told them to.',
  'follow-up.objection':
    'You can always say no to marketing from us. Get in touch with {$objectionContact} and we will stop. You do not have to say why.',
  'follow-up.objection-answer':
    'You can always say no to marketing from us. Say so when we call, or answer no when we write, and we will stop. You do not have to say why.',
  'follow-up.withdraw-consent-not-stated':
    'You can take back your consent whenever you like. We will let you know how. It does not change what has already been done.',
  'follow-up.rights-unknown':
    'You can see your data, have it corrected, and ask us to delete it or pause using it. We are finding out who you should contact and will get back to you.',
  'follow-up.not-stated': 'We will let you know {$unknown}.',
  'follow-up.not-stated-more': 'We will also let you know {$unknown}.',
  'follow-up.transfer-safeguards-no-copy':
    'Some of the data goes to {$country}. There it is protected by {$safeguard}. We will let you know how to get a copy of the terms.',
  'follow-up.transfer-not-stated':
    'Some of the data goes to {$country}. We will let you know how it is protected there.',
  'follow-up.officer-unreachable':
    'There is also a data protection officer at {$controllerName}. We will let you know how to reach them.',
  'follow-up.representative-unreachable':
    'In the EU {$controllerName} is represented by {$representativeName}. We will let you know how to reach them.',
  'follow-up.retention-not-stated': 'We will let you know how long we keep data needed to {$purpose}.',
  'follow-up.not-stated-rest': 'We will let you know what is not said here.',
  'follow-up.complaint': 'If you think we got it wrong, you can complain to {$authority}.',
  'follow-up.notice': 'You can read more at {$noticeUrl}',
  'follow-up.signature': 'Kind regards, {$controllerName}',
} as const
