import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'fr',
  title: 'Votre vie privée sur {}',
  use: 'Nous utilisons {}.',
  ask: 'Avec votre consentement, nous utilisons aussi {}.',
  and: ' et ',
  necessary: 'des cookies *nécessaires* au site',
  functional: 'des cookies *fonctionnels* pour vos réglages',
  analytics: 'des cookies *de mesure d’audience* pour voir quelles pages servent',
  banner: 'Vous pouvez toujours changer d’avis dans les paramètres. Fermer, c’est refuser.',
  'accept-all': 'Tout accepter',
  'reject-all': 'Tout refuser',
  settings: 'Paramètres',
  policy: 'Confidentialité',
  close: 'Fermer',
  notice: 'À vous de choisir.',
  ok: 'OK',
  'opt-out': 'Refuser',
  status: 'Signal Global Privacy Control de votre navigateur respecté. Désactivé\u00a0: {}.',
  saved: 'Enregistré.',
}
