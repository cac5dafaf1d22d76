import type { BannerWords } from '../types.ts'

export const banner: BannerWords = {
  lang: 'fr',
  title: 'Votre vie privée sur {}',
  use: 'Nous utilisons {}.',
  ask: 'Avec votre consentement, nous utilisons aussi {}.',
  and: ' et ',
  necessary: 'des cookies *nécessaires* au fonctionnement du site',
  functional: 'des cookies *fonctionnels* pour retenir vos réglages',
  analytics: 'des cookies de *mesure d’audience* pour savoir quelles pages sont utiles',
  banner: 'Vous pouvez changer d’avis à tout moment. Fermer revient à refuser.',
  'accept-all': 'Tout accepter',
  'reject-all': 'Tout refuser',
  settings: 'Paramètres',
  policy: 'Confidentialité',
  close: 'Fermer',
  notice: 'À vous de choisir.',
  ok: 'OK',
  'opt-out': 'Refuser',
  status: 'Le signal Global Privacy Control de votre navigateur est respecté. Désactivé : {}.',
  panel: () => import('./panel.ts'),
}
