import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'it',
  title: 'La tua privacy su {}',
  use: 'Usiamo {}.',
  ask: 'Con il tuo consenso usiamo anche {}.',
  and: ' e ',
  necessary: 'cookie *necessari* al funzionamento del sito',
  functional: 'cookie *funzionali* per ricordare le tue impostazioni',
  analytics: 'cookie *di analisi* per capire quali pagine sono utili',
  banner: 'Puoi cambiare idea quando vuoi nelle impostazioni. Chiudere significa no.',
  'accept-all': 'Accetta tutto',
  'reject-all': 'Rifiuta tutto',
  settings: 'Impostazioni',
  policy: 'Privacy',
  close: 'Chiudi',
  notice: 'A te la scelta.',
  ok: 'OK',
  'opt-out': 'Rifiuta',
  status: 'Rispettiamo il segnale Global Privacy Control del tuo browser. Disattivato: {}.',
  saved: 'Salvato.',
}
