// DATA: German words of every clause, in MessageFormat 2. To be read aloud on the phone: short sentences, no legalese.
// "Wir" is the controller, "ich" is the agent; "ich" never stands in a follow-up. Infinitives come with "zu", contacts in
// the nominative, data in the accusative with "Ihren" or "Ihre", so that no sentence has to inflect a value.

export const clauses = {
  // ── Einstieg ──
  'opening.ai-voice': 'Sie sprechen mit einer Computerstimme, nicht mit einem Menschen.',
  'opening.presentation':
    'Guten Tag, mein Name ist {$agentName}. Ich rufe von {$callerName} an, im Auftrag von {$controllerName}. Es geht um {$about}. Das ist ein Verkaufsgespräch.',
  'opening.presentation-no-sale':
    'Guten Tag, mein Name ist {$agentName}. Ich rufe von {$callerName} an, im Auftrag von {$controllerName}. Es geht um {$about}.',
  'opening.presentation-own':
    'Guten Tag, mein Name ist {$agentName} und ich rufe von {$controllerName} an. Es geht um {$about}. Das ist ein Verkaufsgespräch.',
  'opening.presentation-own-no-sale':
    'Guten Tag, mein Name ist {$agentName} und ich rufe von {$controllerName} an. Es geht um {$about}.',
  'opening.presentation-short':
    'Guten Tag, mein Name ist {$agentName} und ich arbeite bei {$callerName}. Ich rufe im Auftrag von {$controllerName} an. Das ist ein Verkaufsgespräch.',
  'opening.presentation-short-no-sale':
    'Guten Tag, mein Name ist {$agentName} und ich arbeite bei {$callerName}. Ich rufe im Auftrag von {$controllerName} an.',
  'opening.presentation-own-short':
    'Guten Tag, mein Name ist {$agentName} und ich arbeite bei {$controllerName}. Das ist ein Verkaufsgespräch.',
  'opening.presentation-own-short-no-sale':
    'Guten Tag, mein Name ist {$agentName} und ich arbeite bei {$controllerName}.',
  'opening.presentation-inbound':
    'Guten Tag und herzlich willkommen bei {$controllerName}. Mein Name ist {$agentName}.',
  'opening.subject': 'Es geht um {$about}. Das ist ein Verkaufsgespräch.',
  'opening.subject-no-sale': 'Es geht um {$about}.',
  'opening.recording':
    'Bevor wir anfangen: Wir zeichnen dieses Gespräch auf, um {$recordingPurpose}. Die Aufzeichnung speichern wir {$recordingRetention}.',
  'opening.recording-consent':
    'Ich würde das Gespräch gern aufzeichnen, um {$recordingPurpose}. Die Aufzeichnung speichern wir {$recordingRetention}. Wenn Sie Nein sagen, zeichne ich nicht auf, und Sie können es sich jederzeit anders überlegen. Darf ich aufzeichnen?',
  'opening.recording-brief':
    'Bevor wir anfangen: Wir zeichnen dieses Gespräch auf. Wenn Sie mehr über die Aufzeichnung wissen möchten, kläre ich das.',
  'opening.recording-consent-brief':
    'Ich würde das Gespräch gern aufzeichnen. Wenn Sie Nein sagen, zeichne ich nicht auf, und Sie können es sich jederzeit anders überlegen. Darf ich aufzeichnen?',
  'opening.first-contact':
    'Ihre Nummer haben wir von {$sourceName}. Wenn Sie keine Anrufe oder Werbung von uns möchten, sagen Sie es einfach, dann hören wir damit auf. Mehr zu Ihren Daten bekommen Sie per {$followUp}.',
  'opening.first-contact-online':
    'Ihre Nummer haben wir von {$sourceName}. Wenn Sie keine Anrufe oder Werbung von uns möchten, sagen Sie es einfach, dann hören wir damit auf. Mehr zu Ihren Daten lesen Sie unter {$noticeUrl}.',
  'opening.first-contact-brief':
    'Ihre Nummer haben wir von {$sourceName}. Wenn Sie keine Anrufe oder Werbung von uns möchten, sagen Sie es einfach, dann hören wir damit auf.',
  'opening.first-contact-unnamed':
    'Wenn Sie wissen möchten, woher wir Ihre Nummer haben, kläre ich das. Wenn Sie keine Anrufe oder Werbung von uns möchten, sagen Sie es einfach, dann hören wir damit auf. Mehr zu Ihren Daten bekommen Sie per {$followUp}.',
  'opening.first-contact-unnamed-online':
    'Wenn Sie wissen möchten, woher wir Ihre Nummer haben, kläre ich das. Wenn Sie keine Anrufe oder Werbung von uns möchten, sagen Sie es einfach, dann hören wir damit auf. Mehr zu Ihren Daten lesen Sie unter {$noticeUrl}.',
  'opening.first-contact-unnamed-brief':
    'Wenn Sie wissen möchten, woher wir Ihre Nummer haben, kläre ich das. Wenn Sie keine Anrufe oder Werbung von uns möchten, sagen Sie es einfach, dann hören wir damit auf.',

  // ── Kauf ──
  'purchase.controller': 'Verantwortlich für Ihre Daten ist {$controllerName}.',
  'purchase.controller-contact': '{$controllerName} erreichen Sie {$controllerPhone}.',
  'purchase.joint-controllers':
    '{$controllerName} teilt sich die Verantwortung mit {$jointControllers}. {$arrangement}',
  'purchase.caller':
    '{$callerName} ruft im Auftrag von {$controllerName} an und darf die Daten nur so verwenden, wie {$controllerName} es vorgibt.',
  'purchase.caller-separate':
    '{$callerName} ist für die Daten, die für die Anrufe verwendet werden, selbst verantwortlich. Mehr dazu lesen Sie unter {$callerNoticeUrl}.',
  'purchase.caller-separate-brief':
    '{$callerName} ist für die Daten, die für die Anrufe verwendet werden, selbst verantwortlich.',
  'purchase.data': 'Für die Bestellung verwenden wir {$data}.',
  'purchase.purpose': 'Wir verwenden die Daten, um {$purpose}. Das tun wir, {$basis}.',
  'purchase.purpose-next': 'Wir verwenden sie auch, um {$purpose}, {$basis}.',
  'purchase.required-data': 'Ohne {$requiredData} ist es uns nicht möglich, {$consequence}.',
  'purchase.required-data-plain': 'Für den Vertrag brauchen wir {$requiredData}.',
  'purchase.required-data-law':
    'Das Gesetz verlangt, dass wir {$requiredData} haben. Sonst ist es uns nicht möglich, {$consequence}.',
  'purchase.required-data-law-plain': 'Das Gesetz verlangt, dass wir {$requiredData} haben.',
  'purchase.optional-data': 'Ob Sie uns {$optionalData} geben, entscheiden Sie selbst.',
  'purchase.national-id':
    'Ihre persönliche Identifikationsnummer brauchen wir aus diesem Grund: {$nationalIdReason}.',
  'purchase.legitimate-interest':
    'Wir stützen uns auf ein berechtigtes Interesse, um {$purpose}. Unser Interesse ist es, {$interest}. Das haben wir gegen Ihre Privatsphäre abgewogen: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'Wir stützen uns auf ein berechtigtes Interesse, um {$purpose}. Unser Interesse ist es, {$interest}.',
  'purchase.legitimate-interest-third-party':
    'Wir stützen uns auf ein berechtigtes Interesse, um {$purpose}. Jemand anderes hat ein Interesse daran, {$interest}. Das haben wir gegen Ihre Privatsphäre abgewogen: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Wir stützen uns auf ein berechtigtes Interesse, um {$purpose}. Jemand anderes hat ein Interesse daran, {$interest}.',
  'purchase.recipients': 'Die Daten gehen an {$recipients}.',
  'purchase.transfer-none': 'Die Daten bleiben in der EU und im EWR.',
  'purchase.transfer-adequacy':
    'Ein Teil der Daten geht {$country}. Den Datenschutz dort hat die EU-Kommission anerkannt.',
  'purchase.transfer-adequacy-us':
    'Ein Teil der Daten geht {$country}. Wer sie dort bekommt, ist nach Regeln zertifiziert, die die EU-Kommission anerkannt hat.',
  'purchase.transfer-safeguards':
    'Ein Teil der Daten geht {$country}. Dort sind sie geschützt durch {$safeguard}. Eine Kopie der Bedingungen gibt Ihnen {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Ein Teil der Daten geht {$country}. Dort sind sie geschützt durch {$safeguard}. Wie Sie eine Kopie der Bedingungen bekommen, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.transfer-derogation':
    'Ein Teil der Daten geht {$country}. Den Datenschutz dort hat die EU-Kommission nicht anerkannt, aber wir dürfen sie dorthin schicken, {$derogation}.',
  'purchase.transfer-not-stated':
    'Ein Teil der Daten geht {$country}. Wie sie dort geschützt sind, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.retention': 'Wir speichern die Daten {$retention}. Dann löschen wir sie.',
  'purchase.retention-purpose': 'Daten, die wir brauchen, um {$purpose}, speichern wir {$retention}.',
  'purchase.retention-of-purpose': 'Daten, die wir brauchen, um {$purpose}, speichern wir {$retention}.',
  'purchase.retention-also': 'Einen Teil davon speichern wir {$retention}.',
  'purchase.retention-not-stated':
    'Wie lange wir Daten speichern, die wir brauchen, um {$purpose}, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.not-stated':
    'Ich muss noch klären, {$unknown}. Ich möchte nicht raten, aber ich sorge dafür, dass Sie eine Antwort bekommen.',
  'purchase.not-stated-more': 'Außerdem muss ich noch klären, {$unknown}.',
  'purchase.rights':
    'Sie können Ihre Daten einsehen, berichtigen lassen und uns bitten, sie zu löschen oder vorerst nicht zu verwenden. Die Nummer dafür ist {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Sie können Ihre Daten einsehen, berichtigen lassen und uns bitten, sie zu löschen oder vorerst nicht zu verwenden. Die Nummer dafür ist {$phone}.',
  'purchase.rights-email':
    'Sie können Ihre Daten einsehen, berichtigen lassen und uns bitten, sie zu löschen oder vorerst nicht zu verwenden. Schreiben Sie dafür an {$email}.',
  'purchase.rights-address':
    'Sie können Ihre Daten einsehen, berichtigen lassen und uns bitten, sie zu löschen oder vorerst nicht zu verwenden. Dabei hilft Ihnen {$rightsContact}.',
  'purchase.rights-unknown':
    'Sie können Ihre Daten einsehen, berichtigen lassen und uns bitten, sie zu löschen oder vorerst nicht zu verwenden. An wen Sie sich wenden können, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.portability':
    'Daten, die Sie uns gegeben haben, können Sie in bestimmten Fällen zu einem anderen Unternehmen mitnehmen. Schreiben Sie gern an {$email}. Bis zur Antwort dauert es höchstens {$deadline}, und es kostet nichts.',
  'purchase.portability-no-email':
    'Daten, die Sie uns gegeben haben, können Sie in bestimmten Fällen zu einem anderen Unternehmen mitnehmen. Bis zur Antwort dauert es höchstens {$deadline}, und es kostet nichts.',
  'purchase.portability-fee':
    'Daten, die Sie uns gegeben haben, können Sie in bestimmten Fällen zu einem anderen Unternehmen mitnehmen. Schreiben Sie gern an {$email}. Bis zur Antwort dauert es höchstens {$deadline}. In Ausnahmefällen kostet es etwas: {$fee}.',
  'purchase.portability-no-email-fee':
    'Daten, die Sie uns gegeben haben, können Sie in bestimmten Fällen zu einem anderen Unternehmen mitnehmen. Bis zur Antwort dauert es höchstens {$deadline}. In Ausnahmefällen kostet es etwas: {$fee}.',
  'purchase.objection':
    'Und das ist wichtig: Sie können jederzeit Nein zu Werbung von uns sagen. Sagen Sie es mir jetzt oder uns später, dann hören wir auf.',
  'purchase.objection-grounds':
    'Aus persönlichen Gründen können Sie auch widersprechen, dass wir die Daten verwenden, um {$purpose}.',
  'purchase.withdraw-consent':
    'Ihre Einwilligung können Sie jederzeit widerrufen. Das nimmt {$withdrawal} entgegen. Was bis dahin geschehen ist, bleibt davon unberührt.',
  'purchase.withdraw-consent-not-stated':
    'Ihre Einwilligung können Sie jederzeit widerrufen. Wie das geht, weiß ich nicht sicher, aber ich kläre das. Was bis dahin geschehen ist, bleibt davon unberührt.',
  'purchase.automated-decision':
    'Über {$decision} entscheidet ein Computerprogramm. Es berücksichtigt {$logic}, und das Ergebnis kann {$effect} sein. Wenn sich ein Mensch die Entscheidung ansehen soll, hilft Ihnen {$humanReview}.',
  'purchase.complaint':
    'Machen wir aus Ihrer Sicht etwas falsch, können Sie sich bei {$authority} beschweren.',
  'purchase.complaint-not-stated':
    'Machen wir aus Ihrer Sicht etwas falsch, können Sie sich bei einer Aufsichtsbehörde beschweren. Bei welcher, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.data-protection-officer':
    'Die Datenschutzbeauftragte oder den Datenschutzbeauftragten von {$controllerName} erreichen Sie {$officer}.',
  'purchase.data-protection-officer-unreachable':
    'Bei {$controllerName} gibt es auch eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten. Den Kontakt kenne ich nicht sicher, aber ich kläre das.',
  'purchase.representative':
    'In der EU wird {$controllerName} durch {$representativeName} vertreten, erreichbar {$representative}.',
  'purchase.representative-unreachable':
    'In der EU wird {$controllerName} durch {$representativeName} vertreten. Wie Sie dort jemanden erreichen, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.further-processing':
    'Ab {$furtherFrom} möchten wir die Daten auch verwenden, um {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-undated':
    'Später möchten wir die Daten auch verwenden, um {$furtherPurpose}. {$furtherInformed}',
  'purchase.further-processing-brief':
    'Ab {$furtherFrom} möchten wir die Daten auch verwenden, um {$furtherPurpose}.',
  'purchase.further-processing-undated-brief':
    'Später möchten wir die Daten auch verwenden, um {$furtherPurpose}.',
  'purchase.personalised-price':
    'Den Preis hat ein Computerprogramm eigens für Sie berechnet: {$personalisedPrice}.',
  'purchase.rest-in-writing': 'Den Rest schicken wir Ihnen gleich nach dem Gespräch per {$followUp}.',
  'purchase.rest-online': 'Den Rest lesen Sie unter {$noticeUrl}.',
  'purchase.rest-online-unspeakable': 'Den Rest lesen Sie im Internet, bei {$controllerName}.',
  'purchase.rest-not-stated':
    'Wie Sie die übrigen Informationen bekommen, weiß ich nicht sicher, aber ich kläre das.',
  'purchase.notice-url': 'Mehr dazu lesen Sie auch unter {$noticeUrl}.',
  'purchase.notice-url-unspeakable': 'Mehr dazu lesen Sie auch im Internet, bei {$controllerName}.',
  'purchase.written-acceptance':
    'Sie haben noch nichts gekauft. Das Angebot schicken wir Ihnen per {$offer}. Ein Kauf wird daraus erst, wenn Sie nach dem Gespräch schriftlich Ja sagen.',
  'purchase.written-acceptance-brief':
    'Sie haben noch nichts gekauft. Das Angebot schicken wir Ihnen schriftlich. Ein Kauf wird daraus erst, wenn Sie nach dem Gespräch schriftlich Ja sagen.',

  // ── Frage 1: Woher haben Sie meine Daten? ──
  'source.data-subject': 'Die Daten haben Sie uns selbst gegeben. Das war {$when}, {$how}.',
  'source.data-subject-brief': 'Die Daten haben Sie uns selbst gegeben. Das war {$when}.',
  'source.data-subject-undated': 'Die Daten haben Sie uns selbst gegeben.',
  'source.existing-customer':
    'Sie gehören seit {$customerSince} zu den Kunden von {$controllerName}. Ihre Daten stehen in der Kundendatei.',
  'source.existing-customer-when':
    'Sie gehören zu den Kunden von {$controllerName}. Ihre Daten haben wir {$when} bekommen.',
  'source.existing-customer-undated':
    'Sie gehören zu den Kunden von {$controllerName}. Ihre Daten stehen in der Kundendatei.',
  'source.list-broker': '{$controllerName} hat {$sourceData} von {$sourceName} bekommen. Das war {$when}.',
  'source.list-broker-undated': '{$controllerName} hat {$sourceData} von {$sourceName} bekommen.',
  'source.partner': '{$controllerName} hat {$sourceData} von {$sourceName} bekommen. Das war {$when}.',
  'source.partner-undated': '{$controllerName} hat {$sourceData} von {$sourceName} bekommen.',
  'source.group-company':
    '{$controllerName} hat {$sourceData} von {$sourceName} bekommen. Das war {$when}. Beide Unternehmen gehören zum selben Konzern.',
  'source.group-company-undated':
    '{$controllerName} hat {$sourceData} von {$sourceName} bekommen. Beide Unternehmen gehören zum selben Konzern.',
  'source.public-register': '{$controllerName} hat {$sourceData} von {$sourceName}.',
  'source.observed': 'Die Daten haben wir selbst erhoben, {$how}.',
  'source.observed-undated': 'Die Daten haben wir selbst erhoben.',
  'source.not-public': 'Diese Quelle ist nicht für alle zugänglich.',
  'source.public': 'Diese Quelle ist für alle zugänglich.',
  'source.not-stated':
    'Das weiß ich nicht sicher, und ich möchte nicht raten. Ich kläre das und sorge dafür, dass Sie eine Antwort bekommen. Sie können auch {$phone} anrufen.',
  'fallback.not-stated':
    '.input {$answered :string} .match $answered partly {{Den Rest weiß ich nicht sicher, und ich möchte nicht raten. Ich kläre das und sorge dafür, dass Sie eine Antwort bekommen.}} * {{Das weiß ich nicht sicher, und ich möchte nicht raten. Ich kläre das und sorge dafür, dass Sie eine Antwort bekommen.}}',
  'fallback.not-stated-phone':
    '.input {$answered :string} .match $answered partly {{Den Rest weiß ich nicht sicher, und ich möchte nicht raten. Ich kläre das und sorge dafür, dass Sie eine Antwort bekommen. Sie können auch {$phone} anrufen.}} * {{Das weiß ich nicht sicher, und ich möchte nicht raten. Ich kläre das und sorge dafür, dass Sie eine Antwort bekommen. Sie können auch {$phone} anrufen.}}',

  // ── Frage 2: Mit welchem Recht? ──
  'legal-basis.purpose': 'Wir verwenden die Daten, um {$purpose}.',
  'legal-basis.purpose-next': 'Wir verwenden die Daten auch, um {$purpose}.',
  'legal-basis.consent':
    'Dazu haben Sie Ja gesagt. Das war {$when}, {$how}. Sie können das jederzeit widerrufen. Sagen Sie es einfach mir. Auch {$withdrawal} nimmt das entgegen.',
  'legal-basis.contract-performance':
    'Die Daten sind für den Vertrag zwischen Ihnen und {$controllerName} nötig. Ohne sie ist es uns nicht möglich, {$need}.',
  'legal-basis.contract-steps-before':
    'Sie haben uns gebeten, {$need}. Dafür müssen wir die Daten verwenden.',
  'legal-basis.legal-obligation':
    'Das Gesetz verlangt es. Nach {$law} sind wir verpflichtet, {$duty}. Deshalb können wir genau diese Daten nicht vorzeitig löschen.',
  'legal-basis.vital-interests':
    'Es geht um Leben oder Gesundheit. Wir verwenden die Daten nur, wenn {$situation}.',
  'legal-basis.public-task':
    '{$controllerName} hat eine Aufgabe im öffentlichen Interesse: {$task}. Das ergibt sich aus {$law}. Wenn Sie persönliche Gründe haben, können Sie widersprechen, und wir prüfen das.',
  'legal-basis.legitimate-interests-marketing':
    'Grundlage ist ein berechtigtes Interesse. {$controllerName} hat ein Interesse daran, {$interest}. Wir haben das gegen Ihr Recht abgewogen, in Ruhe gelassen zu werden: {$balancing}. Wenn Sie keine Werbung von uns möchten, sagen Sie einfach Nein.',
  'legal-basis.legitimate-interests-other':
    'Grundlage ist ein berechtigtes Interesse. {$controllerName} hat ein Interesse daran, {$interest}. Wir haben das gegen Ihre Privatsphäre abgewogen: {$balancing}. Wenn Sie persönliche Gründe haben, können Sie widersprechen, und wir prüfen das noch einmal.',
  'legal-basis.legitimate-interests-third-party':
    'Grundlage ist ein berechtigtes Interesse. Jemand anderes hat ein Interesse daran, {$interest}. Wir haben das gegen Ihre Privatsphäre abgewogen: {$balancing}. Wenn Sie persönliche Gründe haben, können Sie widersprechen, und wir prüfen das noch einmal.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Grundlage ist ein berechtigtes Interesse. Jemand anderes hat ein Interesse daran, {$interest}. Wir haben das gegen Ihre Privatsphäre abgewogen: {$balancing}. Wenn Sie keine Werbung von uns möchten, sagen Sie einfach Nein.',
  'legal-basis.legitimate-interests-unweighed':
    'Grundlage ist ein berechtigtes Interesse: {$controllerName} hat ein Interesse daran, {$interest}. Wie das gegen Ihre Privatsphäre abgewogen wurde, weiß ich nicht, und ich möchte nicht raten. Ich kläre das. Widersprechen können Sie trotzdem schon jetzt.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Grundlage ist ein berechtigtes Interesse: Jemand anderes hat ein Interesse daran, {$interest}. Wie das gegen Ihre Privatsphäre abgewogen wurde, weiß ich nicht, und ich möchte nicht raten. Ich kläre das. Widersprechen können Sie trotzdem schon jetzt.',

  // ── Frage 3: Wer hilft mir? ──
  'rights.access':
    'Sie haben das Recht zu erfahren, welche Daten wir über Sie haben, und eine Kopie zu bekommen.',
  'rights.rectification': 'Wenn etwas nicht stimmt, haben Sie das Recht, es berichtigen zu lassen.',
  'rights.erasure':
    'Sie können darum bitten, dass die Daten gelöscht werden. Was wir nach dem Gesetz aufbewahren müssen, bleibt.',
  'rights.restriction':
    'In bestimmten Fällen können Sie verlangen, dass wir Ihre Daten eine Zeit lang nicht verwenden. Zum Beispiel, während ein Fehler geklärt wird.',
  'rights.portability':
    'Daten, die Sie uns gegeben haben, können Sie in bestimmten Fällen zu einem anderen Unternehmen mitnehmen.',
  'rights.objection':
    'Wenn Sie persönliche Gründe haben, können Sie in bestimmten Fällen widersprechen, dass die Daten verwendet werden.',
  'rights.withdraw-consent':
    'Eine Einwilligung können Sie jederzeit widerrufen. Was bis dahin geschehen ist, bleibt davon unberührt.',
  'rights.human-review':
    'Wenn ein Computerprogramm entschieden hat, können Sie darum bitten, dass ein Mensch sich das ansieht und Ihre Sicht anhört.',
  'rights.contact':
    'Darum kümmert sich {$contactName} bei {$controllerName}. Die Nummer ist {$phone}, erreichbar {$hours}.',
  'rights.contact-no-hours':
    'Darum kümmert sich {$contactName} bei {$controllerName}. Die Nummer ist {$phone}.',
  'rights.contact-email':
    'Darum kümmert sich {$contactName} bei {$controllerName}. Schreiben können Sie an {$email}.',
  'rights.contact-address': 'Darum kümmert sich {$contactName} bei {$controllerName}, erreichbar {$channel}.',
  'rights.contact-unreachable':
    'Darum kümmert sich {$contactName} bei {$controllerName}. Wie Sie dort jemanden erreichen, weiß ich nicht sicher. Ich schreibe auf, was Sie möchten, und gebe es heute noch weiter.',
  'rights.email-too': 'Sie können auch an {$email} schreiben.',
  'rights.not-stated':
    'Wer sich darum kümmert, weiß ich nicht sicher, und ich möchte nicht raten. Ich schreibe auf, was Sie möchten, und gebe es heute noch weiter.',
  'rights.closed':
    'Dort ist gerade niemand erreichbar, erst wieder {$opensAt}. Ich schreibe auf, was Sie möchten, und gebe es heute noch weiter.',
  'rights.closed-until-unknown':
    'Dort ist gerade niemand erreichbar. Ich schreibe auf, was Sie möchten, und gebe es heute noch weiter.',
  'rights.hours-unknown': 'Wann dort jemand ans Telefon geht, weiß ich nicht sicher.',
  'rights.transfer': 'Ich kann Sie jetzt gleich verbinden.',
  'rights.sms': 'Die Kontaktdaten kann ich Ihnen per SMS schicken.',
  'rights.sms-or-email': 'Die Kontaktdaten kann ich Ihnen per SMS oder E-Mail schicken.',
  'rights.email-message': 'Die Kontaktdaten kann ich Ihnen per E-Mail schicken.',
  'rights.deadline': 'Bis zur Antwort dauert es höchstens {$deadline}, und es kostet nichts.',
  'rights.deadline-fee':
    'Bis zur Antwort dauert es höchstens {$deadline}. In Ausnahmefällen kostet es etwas: {$fee}.',

  // ── Frage 4: Kinder und sensible Daten? ──
  'sensitive-data.none':
    'Nein. Daten über Kinder verwenden wir hier nicht. Auch keine sensiblen Daten, etwa über die Gesundheit, und nichts über Straftaten.',
  'sensitive-data.no-children': 'Daten über Kinder verwenden wir hier nicht.',
  'sensitive-data.no-special': 'Sensible Daten, etwa über die Gesundheit, verwenden wir nicht.',
  'sensitive-data.no-criminal': 'Daten über Straftaten verwenden wir nicht.',
  'sensitive-data.children': 'Ja, wir haben Daten über Kinder.',
  'sensitive-data.parent':
    'Wenn ein Kind noch keine {$ageLimit} Jahre alt ist, müssen die Eltern oder Erziehungsberechtigten zustimmen.',
  'sensitive-data.special-category': 'Wir verwenden Daten über {$category}. Das dürfen wir, {$condition}.',
  'sensitive-data.special-category-next':
    'Wir verwenden auch Daten über {$category}. Das dürfen wir, {$condition}.',
  'sensitive-data.criminal':
    'Wir verwenden Daten über Straftaten. Das ist uns nach {$legalAuthority} erlaubt.',
  'sensitive-data.national-id':
    'Ihre persönliche Identifikationsnummer verwenden wir aus diesem Grund: {$nationalIdReason}.',
  'sensitive-data.measures': 'So schützen wir die Daten: {$measures}.',
  'sensitive-data.measures-not-stated':
    'Wie die Daten geschützt sind, weiß ich nicht sicher. Ich kläre das und sorge dafür, dass Sie eine Antwort bekommen.',

  // ── Die weiteren Fragen ──
  'objection.taken':
    'Darum kümmere ich mich. Sie bekommen keine Verkaufsanrufe und keine Werbung mehr von {$controllerName}, und Sie müssen keinen Grund nennen.',
  'objection.remembered': 'Ihre Nummer kommt auf eine Sperrliste, damit wir nicht wieder anrufen.',
  'objection.not-stated':
    'Sie können Nein zu Werbung sagen und müssen keinen Grund nennen. Ich schreibe das auf und gebe es heute noch weiter.',
  'objection.no-marketing':
    'Ich schreibe auf, dass Sie nicht kontaktiert werden möchten, und gebe es heute noch weiter. Bis zur Antwort dauert es höchstens {$deadline}.',
  'objection.grounds':
    'Wenn persönliche Gründe dagegensprechen, dass wir die Daten verwenden, um {$purpose}, sagen Sie sie mir, und ich gebe sie weiter.',
  'objection.register':
    'Wenn Sie auch von anderen Unternehmen keine Verkaufsanrufe möchten, können Sie Ihre Nummer bei NIX-Telefon sperren lassen.',
  'recording.on':
    'Ja, wir zeichnen dieses Gespräch auf, um {$recordingPurpose}. Die Aufzeichnung speichern wir {$recordingRetention}. Sie können eine Kopie bekommen.',
  'recording.on-consent':
    'Nur wenn Sie Ja gesagt haben. Dann zeichnen wir auf, um {$recordingPurpose}, und speichern die Aufzeichnung {$recordingRetention}. Sie können eine Kopie bekommen, und Sie können es sich jederzeit anders überlegen.',
  'recording.on-brief':
    'Ja, wir zeichnen dieses Gespräch auf. Warum, und wie lange wir die Aufzeichnung speichern, weiß ich nicht sicher, aber ich kläre das. Sie können eine Kopie bekommen.',
  'recording.on-consent-brief':
    'Nur wenn Sie Ja gesagt haben. Warum wir aufzeichnen, und wie lange wir die Aufzeichnung speichern, weiß ich nicht sicher, aber ich kläre das. Sie können eine Kopie bekommen, und Sie können es sich jederzeit anders überlegen.',
  'recording.off': 'Nein, dieses Gespräch wird nicht aufgezeichnet.',
  'automated-decisions.none': 'Nein. Über Sie entscheidet nie ein Computerprogramm allein.',
  'recipients.none': 'Sonst bekommt niemand die Daten.',

  // ── SMS ──
  'follow-up.rights-contact-sms':
    'Guten Tag! Um Fragen zu Ihren Daten kümmert sich {$contactName} bei {$controllerName}.',
  'follow-up.rights-contact-sms-phone': 'Tel. {$phone}, {$hours}.',
  'follow-up.rights-contact-sms-phone-no-hours': 'Tel. {$phone}.',
  'follow-up.rights-contact-sms-email': 'E-Mail: {$email}.',
  'follow-up.rights-contact-sms-address': 'Erreichbar {$channel}.',
  'follow-up.rights-contact-sms-deadline': 'Die Antwort dauert höchstens {$deadline}, kostenlos.',
  'follow-up.rights-contact-sms-notice': 'Mehr: {$noticeUrl}',
  'follow-up.rights-contact-sms-unknown':
    'Guten Tag! Wir klären, wer Ihnen bei {$controllerName} mit Ihren Daten hilft, und melden uns.',
  'follow-up.purchase-notice-sms':
    'Guten Tag! So verwendet {$controllerName} Ihre persönlichen Daten: {$noticeUrl}',
  'follow-up.purchase-notice-sms-contact':
    'Guten Tag! Wie {$controllerName} Ihre persönlichen Daten verwendet, sagt Ihnen {$rightsContact}.',
  'follow-up.purchase-notice-sms-unknown':
    'Guten Tag! Wir teilen Ihnen noch mit, wie {$controllerName} Ihre persönlichen Daten verwendet.',
  'follow-up.purchase-notice-sms-source': 'Ihre Nummer haben wir von {$sourceName}.',
  'follow-up.purchase-notice-sms-objection':
    'Sie können jederzeit Nein zu Werbung sagen: {$objectionContact}.',
  'follow-up.purchase-notice-sms-questions':
    'Daten einsehen, berichtigen, löschen: Dabei hilft {$rightsContact}.',

  // ── E-Mail ──
  'follow-up.rights-contact-subject': 'Ihr Kontakt für Ihre persönlichen Daten bei {$controllerName}',
  'follow-up.rights-contact-opening':
    'Guten Tag! Sie haben nach Ihren persönlichen Daten gefragt. Hier finden Sie, wer Ihnen hilft.',
  'follow-up.rights-contact-opening-unknown':
    'Guten Tag! Sie haben nach Ihren persönlichen Daten gefragt. Wir klären, wer Ihnen hilft, und melden uns bei Ihnen.',
  'follow-up.rights-contact-name': 'Zuständig ist {$contactName} bei {$controllerName}',
  'follow-up.rights-contact-phone': 'Telefon: {$phone}',
  'follow-up.rights-contact-hours': 'Erreichbar: {$hours}',
  'follow-up.rights-contact-email': 'E-Mail: {$email}',
  'follow-up.rights-contact-address': 'Erreichbar {$channel}.',
  'follow-up.rights-contact-deadline':
    'Bis zur Antwort dauert es höchstens {$deadline}, und es kostet nichts.',
  'follow-up.purchase-notice-subject': 'So verwendet {$controllerName} Ihre persönlichen Daten',
  'follow-up.purchase-notice-opening':
    'Guten Tag! Wir haben miteinander telefoniert. Hier geht es um Ihre persönlichen Daten. Sie brauchen auf diese E-Mail nicht zu antworten.',
  'follow-up.purchase-notice-not-acceptance': 'Diese E-Mail ist kein Angebot und kein Kauf.',
  'follow-up.caller':
    '{$callerName} hat im Auftrag von {$controllerName} angerufen und darf die Daten nur so verwenden, wie {$controllerName} es vorgibt.',
  'follow-up.objection':
    'Sie können jederzeit Nein zu Werbung von uns sagen. Das nimmt {$objectionContact} entgegen, und dann hören wir damit auf. Sie müssen keinen Grund nennen.',
  'follow-up.objection-answer':
    'Sie können jederzeit Nein zu Werbung von uns sagen. Sagen Sie es, wenn wir anrufen, oder antworten Sie mit Nein, wenn wir schreiben, dann hören wir damit auf. Sie müssen keinen Grund nennen.',
  'follow-up.withdraw-consent-not-stated':
    'Ihre Einwilligung können Sie jederzeit widerrufen. Wie das geht, teilen wir Ihnen noch mit. Was bis dahin geschehen ist, bleibt davon unberührt.',
  'follow-up.rights-unknown':
    'Sie können Ihre Daten einsehen, berichtigen lassen und uns bitten, sie zu löschen oder vorerst nicht zu verwenden. Wir klären, an wen Sie sich wenden können, und melden uns bei Ihnen.',
  'follow-up.not-stated': 'Wir teilen Ihnen noch mit, {$unknown}.',
  'follow-up.not-stated-more': 'Außerdem teilen wir Ihnen noch mit, {$unknown}.',
  'follow-up.transfer-safeguards-no-copy':
    'Ein Teil der Daten geht {$country}. Dort sind sie geschützt durch {$safeguard}. Wie Sie eine Kopie der Bedingungen bekommen, teilen wir Ihnen noch mit.',
  'follow-up.transfer-not-stated':
    'Ein Teil der Daten geht {$country}. Wie sie dort geschützt sind, teilen wir Ihnen noch mit.',
  'follow-up.officer-unreachable':
    'Bei {$controllerName} gibt es auch eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten. Den Kontakt teilen wir Ihnen noch mit.',
  'follow-up.representative-unreachable':
    'In der EU wird {$controllerName} durch {$representativeName} vertreten. Wie Sie dort jemanden erreichen, teilen wir Ihnen noch mit.',
  'follow-up.retention-not-stated':
    'Wie lange wir Daten speichern, die wir brauchen, um {$purpose}, teilen wir Ihnen noch mit.',
  'follow-up.not-stated-rest': 'Was hier nicht steht, teilen wir Ihnen noch mit.',
  'follow-up.complaint':
    'Machen wir aus Ihrer Sicht etwas falsch, können Sie sich bei {$authority} beschweren.',
  'follow-up.notice': 'Mehr dazu lesen Sie unter {$noticeUrl}',
  'follow-up.signature': 'Freundliche Grüße, {$controllerName}',
} as const
