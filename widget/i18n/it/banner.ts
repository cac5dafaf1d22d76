import type { BannerWords } from '../types.ts'

export const banner: BannerWords = {
  lang: 'it',
  title: 'La tua privacy su {}',
  use: 'Usiamo {}.',
  ask: 'Con il tuo consenso usiamo anche {}.',
  and: ' e ',
  necessary: 'cookie *necessari* al funzionamento del sito',
  functional: 'cookie *funzionali* per ricordare le tue impostazioni',
  analytics: 'cookie di *analisi* per capire quali pagine sono utili',
  later: 'Puoi cambiare idea in qualsiasi momento. Chiudere equivale a rifiutare.',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  settings: 'Impostazioni',
  policy: 'Privacy',
  close: 'Chiudi',
  notice: 'A te la scelta.',
  ok: 'OK',
  optOut: 'Rifiuta',
  signal: 'Rispettiamo il segnale Global Privacy Control del tuo browser. Disattivato: {}.',
  why: {
    'policy-changed': 'La nostra informativa sulla privacy è cambiata dalla tua scelta.',
    'recipients-changed': 'Dalla tua scelta ci sono nuovi destinatari: {}.',
    'regime-changed': 'Dove ti trovi ora dobbiamo chiedertelo prima.',
    expired: 'Hai scelto tempo fa, quindi te lo chiediamo di nuovo.',
  },
  panel: () => import('./panel.ts'),
}
