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
  later: 'Vous pouvez changer d’avis à tout moment. Fermer revient à refuser.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  settings: 'Paramètres',
  policy: 'Confidentialité',
  close: 'Fermer',
  notice: 'À vous de choisir.',
  ok: 'OK',
  optOut: 'Refuser',
  signal: 'Le signal Global Privacy Control de votre navigateur est respecté. Désactivé : {}.',
  why: {
    'policy-changed': 'Notre politique de confidentialité a changé depuis votre choix.',
    'recipients-changed': 'Depuis votre choix, il y a de nouveaux destinataires : {}.',
    'regime-changed': 'Là où vous êtes, nous devons d’abord vous demander.',
    expired: 'Votre choix date un peu : nous vous reposons la question.',
  },
  panel: () => import('./panel.ts'),
}
