// DATA: shorter, plainer German words of clauses that are long or abstract, in MessageFormat 2: the same facts and the
// same values, for a customer who says "das verstehe ich nicht". To be read aloud on the phone.

export const simpler = {
  // ── Einstieg ──
  'opening.recording-consent':
    'Ich würde das Gespräch gern aufzeichnen, um {$recordingPurpose}. Die Aufzeichnung speichern wir {$recordingRetention}. Sie können Nein sagen, jetzt oder später, dann zeichne ich nicht auf. Darf ich aufzeichnen?',
  'opening.recording-consent-brief':
    'Ich würde das Gespräch gern aufzeichnen. Sie können Nein sagen, jetzt oder später, dann zeichne ich nicht auf. Darf ich aufzeichnen?',

  // ── Kauf ──
  'purchase.caller':
    '{$callerName} ruft für {$controllerName} an. Wie die Daten verwendet werden, bestimmt {$controllerName}.',
  'purchase.required-data-law':
    'Laut Gesetz brauchen wir {$requiredData}. Sonst ist es uns nicht möglich, {$consequence}.',
  'purchase.legitimate-interest':
    'Uns ist wichtig, {$interest}. Deshalb verwenden wir die Daten, um {$purpose}. Das haben wir gegen Ihre Privatsphäre abgewogen: {$balancing}.',
  'purchase.legitimate-interest-unweighed':
    'Uns ist wichtig, {$interest}. Deshalb verwenden wir die Daten, um {$purpose}.',
  'purchase.legitimate-interest-third-party':
    'Jemand anderem ist wichtig, {$interest}. Deshalb verwenden wir die Daten, um {$purpose}. Das haben wir gegen Ihre Privatsphäre abgewogen: {$balancing}.',
  'purchase.legitimate-interest-third-party-unweighed':
    'Jemand anderem ist wichtig, {$interest}. Deshalb verwenden wir die Daten, um {$purpose}.',
  'purchase.transfer-adequacy': 'Einige Daten gehen {$country}. Den Datenschutz dort hat die EU anerkannt.',
  'purchase.transfer-adequacy-us':
    'Einige Daten gehen {$country}. Wer sie bekommt, ist zertifiziert und muss Regeln folgen, die die EU anerkannt hat.',
  'purchase.transfer-safeguards':
    'Einige Daten gehen {$country}. Der Schutz dort ist Pflicht, durch {$safeguard}. Die Bedingungen gibt Ihnen {$copy}.',
  'purchase.transfer-safeguards-no-copy':
    'Einige Daten gehen {$country}. Der Schutz dort ist Pflicht, durch {$safeguard}. Ich kläre, wie Sie die Bedingungen bekommen.',
  'purchase.transfer-derogation':
    'Einige Daten gehen {$country}. Den Datenschutz dort hat die EU nicht anerkannt, aber wir dürfen sie dorthin schicken, {$derogation}.',
  'purchase.transfer-not-stated': 'Einige Daten gehen {$country}. Ich kläre, wie sie dort geschützt sind.',
  'purchase.rights':
    'Sie können Ihre Daten ansehen, berichtigen lassen und uns bitten, sie zu löschen oder ruhen zu lassen. Die Nummer ist {$phone}, {$hours}.',
  'purchase.rights-no-hours':
    'Sie können Ihre Daten ansehen, berichtigen lassen und uns bitten, sie zu löschen oder ruhen zu lassen. Die Nummer ist {$phone}.',
  'purchase.rights-email':
    'Sie können Ihre Daten ansehen, berichtigen lassen und uns bitten, sie zu löschen oder ruhen zu lassen. Schreiben Sie an {$email}.',
  'purchase.rights-address':
    'Sie können Ihre Daten ansehen, berichtigen lassen und uns bitten, sie zu löschen oder ruhen zu lassen. Dabei hilft {$rightsContact}.',
  'purchase.rights-unknown':
    'Sie können Ihre Daten ansehen, berichtigen lassen und uns bitten, sie zu löschen oder ruhen zu lassen. Ich kläre, wer Ihnen dabei hilft.',
  'purchase.portability':
    'Daten, die Sie uns gegeben haben, können Sie manchmal zu einem anderen Unternehmen mitnehmen. Schreiben Sie an {$email}. Die Antwort dauert höchstens {$deadline} und kostet nichts.',
  'purchase.portability-no-email':
    'Daten, die Sie uns gegeben haben, können Sie manchmal zu einem anderen Unternehmen mitnehmen. Die Antwort dauert höchstens {$deadline} und kostet nichts.',
  'purchase.portability-fee':
    'Daten, die Sie uns gegeben haben, können Sie manchmal zu einem anderen Unternehmen mitnehmen. Schreiben Sie an {$email}. Die Antwort dauert höchstens {$deadline}. In seltenen Fällen kostet es etwas: {$fee}.',
  'purchase.portability-no-email-fee':
    'Daten, die Sie uns gegeben haben, können Sie manchmal zu einem anderen Unternehmen mitnehmen. Die Antwort dauert höchstens {$deadline}. In seltenen Fällen kostet es etwas: {$fee}.',
  'purchase.objection-grounds':
    'Aus persönlichen Gründen können Sie auch Nein sagen, wenn wir die Daten verwenden, um {$purpose}.',
  'purchase.withdraw-consent':
    'Ihr Ja können Sie jederzeit zurücknehmen. Das nimmt {$withdrawal} entgegen. Was schon geschehen ist, ändert das nicht.',
  'purchase.withdraw-consent-not-stated':
    'Ihr Ja können Sie jederzeit zurücknehmen. Ich kläre, wie das geht. Was schon geschehen ist, ändert das nicht.',
  'purchase.automated-decision':
    'Über {$decision} entscheidet ein Computer. Er prüft {$logic}, und heraus kommt vielleicht {$effect}. Wenn ein Mensch sich das ansehen soll, hilft {$humanReview}.',
  'purchase.complaint-not-stated':
    'Machen wir etwas falsch, können Sie sich bei einer Behörde beschweren. Ich kläre, bei welcher.',
  'purchase.representative':
    'In der EU spricht {$representativeName} für {$controllerName}, erreichbar {$representative}.',
  'purchase.representative-unreachable':
    'In der EU spricht {$representativeName} für {$controllerName}. Ich kläre, wie Sie dort jemanden erreichen.',
  'purchase.written-acceptance':
    'Sie haben noch nichts gekauft. Das Angebot kommt per {$offer}. Es ist erst ein Kauf, wenn Sie nach dem Gespräch schriftlich Ja sagen.',
  'purchase.written-acceptance-brief':
    'Sie haben noch nichts gekauft. Das Angebot kommt schriftlich. Es ist erst ein Kauf, wenn Sie nach dem Gespräch schriftlich Ja sagen.',

  // ── Frage 2: Mit welchem Recht? ──
  'legal-basis.consent':
    'Dazu haben Sie Ja gesagt, {$when}, {$how}. Das können Sie jederzeit zurücknehmen. Sagen Sie es mir. Auch {$withdrawal} nimmt das entgegen.',
  'legal-basis.legal-obligation':
    'Nach {$law} müssen wir das tun, nämlich {$duty}. Deshalb können wir diese Daten nicht vorzeitig löschen.',
  'legal-basis.public-task':
    '{$controllerName} hat eine Aufgabe für die Allgemeinheit: {$task}. Das steht so in {$law}. Wenn persönliche Gründe dagegensprechen, sagen Sie es, und wir prüfen das.',
  'legal-basis.legitimate-interests-marketing':
    '{$controllerName} hat ein berechtigtes Interesse, nämlich {$interest}. Wir haben das gegen Ihr Recht abgewogen, in Ruhe gelassen zu werden: {$balancing}. Wenn Sie keine Werbung von uns möchten, sagen Sie einfach Nein.',
  'legal-basis.legitimate-interests-other':
    '{$controllerName} hat ein berechtigtes Interesse, nämlich {$interest}. Wir haben das gegen Ihre Privatsphäre abgewogen: {$balancing}. Wenn persönliche Gründe dagegensprechen, sagen Sie es, und wir prüfen das noch einmal.',
  'legal-basis.legitimate-interests-third-party':
    'Jemand anderes hat ein berechtigtes Interesse, nämlich {$interest}. Wir haben das gegen Ihre Privatsphäre abgewogen: {$balancing}. Wenn persönliche Gründe dagegensprechen, sagen Sie es, und wir prüfen das noch einmal.',
  'legal-basis.legitimate-interests-third-party-marketing':
    'Jemand anderes hat ein berechtigtes Interesse, nämlich {$interest}. Wir haben das gegen Ihre Privatsphäre abgewogen: {$balancing}. Wenn Sie keine Werbung von uns möchten, sagen Sie einfach Nein.',
  'legal-basis.legitimate-interests-unweighed':
    '{$controllerName} hat ein berechtigtes Interesse, nämlich {$interest}. Wie das gegen Ihre Privatsphäre abgewogen wurde, weiß ich nicht, aber ich kläre das. Nein sagen können Sie schon jetzt.',
  'legal-basis.legitimate-interests-third-party-unweighed':
    'Jemand anderes hat ein berechtigtes Interesse, nämlich {$interest}. Wie das gegen Ihre Privatsphäre abgewogen wurde, weiß ich nicht, aber ich kläre das. Nein sagen können Sie schon jetzt.',

  // ── Frage 3: Wer hilft mir? ──
  'rights.restriction':
    'Manchmal können Sie verlangen, dass wir Ihre Daten eine Weile nicht verwenden, zum Beispiel bis ein Fehler geklärt ist.',
  'rights.portability':
    'Daten, die Sie uns gegeben haben, können Sie manchmal zu einem anderen Unternehmen mitnehmen.',
  'rights.objection':
    'Aus persönlichen Gründen können Sie manchmal Nein sagen, wenn wir die Daten verwenden.',
  'rights.withdraw-consent':
    'Ihr Ja können Sie jederzeit zurücknehmen. Was schon geschehen ist, ändert das nicht.',
  'rights.human-review':
    'Wenn ein Computer entschieden hat, kann auf Ihre Bitte ein Mensch das ansehen und Ihre Sicht anhören.',

  // ── Frage 4: Kinder und sensible Daten? ──
  'sensitive-data.none':
    'Nein. Wir verwenden hier nichts über Kinder, nichts über Gesundheit oder anderes Sensible und nichts über Straftaten.',
  'sensitive-data.criminal': 'Wir verwenden Daten über Straftaten. Das ist nach {$legalAuthority} erlaubt.',

  // ── Die weiteren Fragen ──
  'objection.grounds':
    'Sprechen persönliche Gründe dagegen, dass wir die Daten verwenden, um {$purpose}? Sagen Sie sie mir, ich gebe sie weiter.',
  'automated-decisions.none': 'Nein. Ein Computer entscheidet nie allein über Sie.',
} as const
