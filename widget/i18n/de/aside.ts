import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary:
      'Ohne sie funktioniert die Website nicht oder nicht sicher. Darum lassen sie sich nicht ausschalten.',
    recipient: 'Ein Unternehmen, das diese Daten von uns erhält und für uns verarbeitet.',
    kept: 'Wie lange das auf Ihrem Gerät bleibt, wenn Sie es nicht früher entfernen.',
    gpc: 'Eine Einstellung Ihres Browsers, die jeder Website sagt, dass sie Ihre Daten nicht weitergeben soll. Wir verstehen sie als Nein.',
  },
  clearing: 'Gespeichertes wird entfernt …',
  cleared: {
    one: '{} gespeicherter Eintrag wurde entfernt.',
    other: '{} gespeicherte Einträge wurden entfernt.',
  },
  none: 'Es war nichts gespeichert.',
  survived: {
    one: '{} Eintrag ließ sich nicht entfernen:',
    other: '{} Einträge ließen sich nicht entfernen:',
  },
  why: {
    'http-only': 'nur unser Server kann ihn entfernen',
    'other-domain': 'er wurde gesetzt, wo diese Seite nicht hinreicht',
    'in-use': 'etwas auf dieser Seite schreibt ihn immer wieder, bis Sie neu laden',
  },
}
