// The call: opening, recording, sale, hours.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'Der Einstieg sagt nicht alles Nötige: wer anruft, in wessen Auftrag und warum.',
    fix: 'Beschreiben Sie den Anruf und worum es geht, und lassen Sie die Namen im Einstieg stehen.',
  },
  'written-acceptance-announced': {
    problem:
      'Der Kauf ist erst bindend, wenn der Kunde das Angebot schriftlich angenommen hat, aber das Skript sagt nicht, wie das geht.',
    fix: 'Geben Sie an, wie das schriftliche Angebot kommt, und lassen Sie den Satz darüber stehen.',
  },
  'recording-stated': {
    problem: 'Es ist nicht angegeben, ob das Gespräch aufgezeichnet wird.',
    fix: 'Geben Sie an, dass es nicht aufgezeichnet wird, oder beschreiben Sie die Aufzeichnung.',
  },
  'recording-announced': {
    problem: 'Das Gespräch wird aufgezeichnet, aber das wird nicht gesagt, bevor die Aufzeichnung beginnt.',
    fix: 'Lassen Sie den Satz über die Aufzeichnung früh im Einstieg stehen.',
  },
  'recording-grounded': {
    problem: 'Für die Aufzeichnung fehlt die Rechtsgrundlage oder die Speicherdauer.',
    fix: 'Geben Sie für die Aufzeichnung beides an.',
  },
  'recording-consent-de': {
    problem: 'In Deutschland darf ein Gespräch nur mit Einwilligung des Kunden aufgezeichnet werden.',
    fix: 'Fragen Sie zuerst, zeichnen Sie erst nach einem Ja auf, und geben Sie die Einwilligung als Rechtsgrundlage an.',
  },
  'recording-consent-dk': {
    problem:
      'Nach Auffassung der dänischen Behörde braucht eine Aufzeichnung grundsätzlich eine Einwilligung, etwa wenn sie der Schulung dient.',
    fix: 'Fragen Sie zuerst, oder geben Sie die Rechtsgrundlage der Aufzeichnung an.',
  },
  'ai-voice-announced': {
    problem: 'Es spricht eine KI-Stimme, aber das wird nicht als Erstes gesagt.',
    fix: 'Lassen Sie den Satz über die KI-Stimme ganz am Anfang des Einstiegs stehen.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Sensible Antworten können in der Aufzeichnung landen.',
    fix: 'Unterbrechen Sie die Aufzeichnung bei diesen Teilen des Gesprächs, und geben Sie das an.',
  },
  'first-contact-complete': {
    problem:
      'Wer nicht kauft, erfährt nicht alles: woher die Nummer stammt, dass man Nein sagen kann und wo der Rest zu finden ist.',
    fix: 'Lassen Sie die Sätze darüber im Einstieg stehen, mit allen drei Teilen.',
  },
  'sale-to-adults': {
    problem: 'Menschen unter 18 können in der Regel allein keinen bindenden Kauf abschließen.',
    fix: 'Verkaufen Sie nur an Erwachsene, und geben Sie 18 als Mindestalter an.',
  },
  'personalised-price-told': {
    problem:
      'Der Preis wird durch automatisierte Entscheidung personalisiert, aber der Kunde erfährt es nicht.',
    fix: 'Beschreiben Sie, wie der Preis zustande kommt, und lassen Sie den Satz darüber im Skript zum Kauf stehen.',
  },
  'calling-hours-no': {
    problem: 'Die Anrufe finden zu Zeiten statt, zu denen Verkaufsanrufe in Norwegen nicht erlaubt sind.',
    fix: 'Rufen Sie nur montags bis freitags zwischen 9 und 21 Uhr an, nie an norwegischen Feiertagen.',
  },
}
