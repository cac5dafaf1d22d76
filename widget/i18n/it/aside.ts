import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Senza questi il sito non funziona o non è sicuro, quindi non si possono disattivare.',
    recipient: 'Un’azienda che riceve questi dati da noi e li tratta per nostro conto.',
    kept: 'Per quanto tempo resta sul tuo dispositivo, se non lo elimini prima.',
    gpc: 'Un’impostazione del tuo browser che chiede a ogni sito di non cedere i tuoi dati. Per noi è un no.',
  },
  clearing: 'Rimozione di quanto memorizzato…',
  cleared: {
    one: '{} elemento memorizzato è stato rimosso.',
    other: '{} elementi memorizzati sono stati rimossi.',
  },
  none: 'Non c’era nulla di memorizzato.',
  survived: { one: '{} elemento non è stato rimosso:', other: '{} elementi non sono stati rimossi:' },
  why: {
    'http-only': 'solo il nostro server può rimuoverlo',
    'other-domain': 'è stato salvato dove questa pagina non arriva',
    'in-use': 'qualcosa in questa pagina continua a scriverlo finché non la ricarichi',
  },
}
