import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'en',
  title: 'Your privacy on {}',
  use: 'We use {}.',
  ask: 'With your consent we also use {}.',
  and: ' and ',
  necessary: '*necessary* cookies to run this site',
  functional: '*functional* cookies to remember your settings',
  analytics: '*analytics* cookies to see which pages help',
  banner: 'You can change your mind at any time in the settings. Closing this means no.',
  'accept-all': 'Accept all',
  'reject-all': 'Reject all',
  settings: 'Settings',
  policy: 'Privacy policy',
  close: 'Close',
  notice: 'Your call.',
  ok: 'OK',
  'opt-out': 'Opt out',
  status: 'Your browser’s Global Privacy Control signal is honoured. Off: {}.',
  saved: 'Saved.',
}
