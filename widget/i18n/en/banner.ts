import type { BannerWords } from '../types.ts'

export const banner: BannerWords = {
  lang: 'en',
  title: 'Your privacy on {}',
  use: 'We use {}.',
  ask: 'With your consent we also use {}.',
  and: ' and ',
  necessary: '*necessary* cookies to run this site',
  functional: '*functional* cookies to remember your settings',
  analytics: '*analytics* cookies to see which pages help',
  later: 'You can change your mind at any time. Closing this means no.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  policy: 'Privacy policy',
  close: 'Close',
  notice: 'Your call.',
  ok: 'OK',
  optOut: 'Opt out',
  signal: 'Your browser’s Global Privacy Control signal is honoured. Off: {}.',
  why: {
    'policy-changed': 'Our privacy policy has changed since you chose.',
    'recipients-changed': 'Since you chose, there are new recipients for {}.',
    'regime-changed': 'Where you are now, we have to ask first.',
    expired: 'You chose a while ago, so we ask again.',
  },
  panel: () => import('./panel.ts'),
}
